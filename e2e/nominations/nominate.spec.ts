// About: nominations

import pg from 'pg'
import type { Page } from 'playwright/test'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

const motivation = 'Belajar tata kelola data untuk layanan publik kota.'

/** From the list of cohorts to a saved draft for the first person who may go. */
async function draftFirst(page: Page) {
  await page.goto('/cohorts')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Kecerdasan Artifisial/ })
    .click()
  await page.getByRole('link', { name: 'Siapa boleh?' }).click()
  await page.getByRole('link', { name: /Boleh diusulkan/ }).click()
  await expect(page).toHaveURL(/show=may/)
  await page.locator('input[name=people]:not([disabled])').first().check()
  await page.getByRole('button', { name: 'Usulkan yang dipilih' }).click()
  await page.getByRole('button', { name: 'Simpan sebagai draf' }).click()
  await expect(page).toHaveURL(/\/nominations\/[0-9a-f-]{36}$/)
  await page.getByRole('link', { name: 'Lengkapi dan ajukan' }).click()
  await expect(page).toHaveURL(/\/edit$/)
}

async function fillIn(page: Page) {
  await page.getByLabel('Motivasi').fill(motivation)
  await page.getByLabel('Nomor surat').fill('800/55/DKI/2024')
  await page.getByLabel('Tanggal surat').fill('2024-06-27')
}

async function onDatabase<T>(address: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client(address)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

test.beforeEach(async ({ world }) => world.renew())

test('HR sees who may go, nominates, and gets a receipt', async ({ page }) => {
  await signIn(page, 'hr@jambi.example')
  await draftFirst(page)
  await fillIn(page)
  await page.getByRole('button', { name: 'Ajukan usulan' }).click()
  await expect(page.getByText(/Usulan diajukan\. Nomor tanda terima \d+\./)).toBeVisible()
  await expect(page.getByText(motivation)).toBeVisible()
})

test('without JavaScript the same form names every field to mend and keeps what was typed', async ({ openBrowser }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage()
  await signIn(page, 'hr@jambi.example')
  await draftFirst(page)
  await page.getByLabel('Motivasi').fill(motivation)
  await page.getByRole('button', { name: 'Ajukan usulan' }).click()
  const summary = page.getByRole('main').getByRole('alert')
  await expect(summary.getByRole('link')).toHaveCount(2)
  await expect(page.getByLabel('Motivasi')).toHaveValue(motivation)
  await fillIn(page)
  await page.getByRole('button', { name: 'Ajukan usulan' }).click()
  await expect(page.getByText(/Nomor tanda terima \d+/).first()).toBeVisible()
})

test('a deadline that passes while the page is open refuses the submit and keeps what was typed', async ({
  page,
  world,
}) => {
  await signIn(page, 'hr@jambi.example')
  await draftFirst(page)
  await fillIn(page)
  await onDatabase(world.owner, (client) =>
    client.query(`update "Installation" set "clockOffsetSeconds" = "clockOffsetSeconds" + 12 * 86400`),
  )
  await page.getByRole('button', { name: 'Ajukan usulan' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Batas waktu pengusulan sudah lewat')
  await expect(page.getByLabel('Motivasi')).toHaveValue(motivation)
  const drafts = await onDatabase(world.owner, (client) =>
    client.query(`select state from "Nomination" where motivation = $1`, [motivation]),
  )
  expect(drafts.rows).toEqual([])
})

test('of two tabs on one nomination the second shows both texts and sends whichever is taken', async ({
  page,
  context,
}) => {
  await signIn(page, 'hr@jambi.example')
  await draftFirst(page)
  const second = await context.newPage()
  await second.goto(page.url())
  await fillIn(page)
  await page.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(page.getByText('Draf disimpan.')).toBeVisible()
  const other = 'Menata arsip digital bersama dua perangkat daerah lain.'
  await fillIn(second)
  await second.getByLabel('Motivasi').fill(other)
  await second.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(second.getByRole('main').getByRole('alert')).toContainText('Data ini Anda ubah sendiri pada')
  await expect(second.getByLabel('Motivasi')).toHaveValue(other)
  const field = second.locator('.field', { has: second.getByLabel('Motivasi') })
  await expect(field).toContainText(`Tersimpan sekarang${motivation}`)
  await expect(second.getByText('Tersimpan sekarang', { exact: true })).toHaveCount(1)
  await field.getByRole('button', { name: 'Pakai yang tersimpan' }).click()
  await expect(second.getByLabel('Motivasi')).toHaveValue(motivation)
  await field.getByRole('button', { name: 'Pakai tulisan saya' }).click()
  await second.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(second.getByText('Draf disimpan.')).toBeVisible()
  await expect(second.getByText(other)).toBeVisible()
})

test('a draft keeps the number and the date of its letter', async ({ page }) => {
  await signIn(page, 'hr@jambi.example')
  await draftFirst(page)
  const address = page.url()
  await fillIn(page)
  await page.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(page.getByText('Draf disimpan.')).toBeVisible()
  await page.goto(address)
  await expect(page.getByLabel('Nomor surat')).toHaveValue('800/55/DKI/2024')
  await expect(page.getByLabel('Tanggal surat')).toHaveValue('2024-06-27')
})

test('what is longer than there is room for is counted, kept whole and refused with the figure', async ({ page }) => {
  await signIn(page, 'hr@jambi.example')
  await draftFirst(page)
  const long = 'Menata data layanan kota. '.repeat(125).trim()
  await page.getByLabel('Motivasi').fill(long)
  await expect(page.getByText('Lebih 1.249 huruf dari batas 2.000 huruf.')).toBeVisible()
  await page.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('paling banyak 2.000 huruf')
  await expect(page.getByLabel('Motivasi')).toHaveValue(long)
  await page.getByLabel('Motivasi').fill(long.slice(0, 2000))
  await page.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(page.getByText('Draf disimpan.')).toBeVisible()
})

test("another agency's nomination is not found", async ({ page, openBrowser, faults }) => {
  faults.allow(/404/)
  await signIn(page, 'hr@jambi.example')
  await draftFirst(page)
  const other = await (await openBrowser()).newPage()
  await signIn(other, 'hr.disdik@jambi.example')
  expect((await other.goto(page.url()))?.status()).toBe(404)
  expect((await other.goto(page.url().replace('/edit', '')))?.status()).toBe(404)
})
