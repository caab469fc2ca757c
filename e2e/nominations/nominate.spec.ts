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

test('of two tabs on one nomination the second is told that it changed meanwhile', async ({ page, context }) => {
  await signIn(page, 'hr@jambi.example')
  await draftFirst(page)
  const second = await context.newPage()
  await second.goto(page.url())
  await fillIn(page)
  await page.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(page.getByText('Draf disimpan.')).toBeVisible()
  await fillIn(second)
  await second.getByRole('button', { name: 'Ajukan usulan' }).click()
  await expect(second.getByRole('main').getByRole('alert')).toContainText('diubah orang lain')
  await expect(second.getByLabel('Motivasi')).toHaveValue(motivation)
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
