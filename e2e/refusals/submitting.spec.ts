// About: nominations

import type { Page, Request } from 'playwright/test'
import { findCohort } from '../support/cohorts.ts'
import { ask, count } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test, type World } from '../support/world.ts'
import { refusal, sendAgain } from './refusal.ts'

const motivation = 'Menata data perizinan agar warga tidak mengisi formulir yang sama dua kali.'

/** Opens the form of a draft of the own agency, filled in as far as a submit asks. */
async function openFilledDraft(page: Page, world: World) {
  const [draft] = await ask<{ id: string }>(
    world,
    `select n.id from "Nomination" n join "Agency" a on a.id = n."agencyId"
     where n.state = 'draft' and a."shortName" = 'Diskominfo'`,
  )
  await page.goto(`/nominations/${draft!.id}/edit`)
  await page.getByLabel('Motivasi').fill(motivation)
  await page.getByLabel('Nomor surat').fill('800/77/DKI/2024')
  await page.getByLabel('Tanggal surat').fill('2024-06-27')
  return draft!.id
}

const receiptsOf = (world: World, nominationId: string) =>
  ask<{ receipt: number }>(
    world,
    `select receipt from "Nomination" where id = $1 and state = 'submitted' and receipt is not null`,
    [nominationId],
  )
const submitsInTrail = (world: World, nominationId: string) =>
  count(world, `from "AuditEvent" where "nominationId" = $1 and action = 'nomination.submit' and outcome = 'done'`, [
    nominationId,
  ])

const isPost = (request: Request) => request.method() === 'POST'

test.beforeEach(async ({ world }) => world.renew())

test('a double click on submit gives one receipt', async ({ page, world }) => {
  await signIn(page, 'hr@jambi.example')
  const id = await openFilledDraft(page, world)
  await page.getByRole('button', { name: 'Ajukan usulan' }).dblclick()
  await expect(page.getByText(/Usulan diajukan\. Nomor tanda terima \d+\./)).toBeVisible()
  expect(await receiptsOf(world, id)).toHaveLength(1)
  expect(await submitsInTrail(world, id)).toBe(1)
})

test('a double click without JavaScript sends the form twice and gives one receipt', async ({ openBrowser, world }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage()
  await signIn(page, 'hr@jambi.example')
  const id = await openFilledDraft(page, world)
  await page.getByRole('button', { name: 'Ajukan usulan' }).dblclick()
  await expect(page.getByText(/Nomor tanda terima \d+/).first()).toBeVisible()
  expect(await submitsInTrail(world, id)).toBe(1)
})

test('the same post sent again gets the same answer, and with other content the word that it was sent', async ({
  openBrowser,
  world,
}) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage()
  await signIn(page, 'hr@jambi.example')
  const id = await openFilledDraft(page, world)
  const [post] = await Promise.all([
    page.waitForRequest(isPost),
    page.getByRole('button', { name: 'Ajukan usulan' }).click(),
  ])
  await expect(page).toHaveURL(new RegExp(`/nominations/${id}$`))
  const before = await receiptsOf(world, id)
  expect(before).toHaveLength(1)

  const again = await sendAgain(page, post)
  expect(again.status()).toBe(303)
  expect(again.headers().location).toBe(`/nominations/${id}`)
  const other = await sendAgain(page, post, (body) => body.replace('800/77/DKI', '800/78/DKI'))
  expect(await other.text()).toContain('Formulir ini sudah pernah dikirim dengan isi lain')
  expect(await receiptsOf(world, id)).toEqual(before)
  expect(await submitsInTrail(world, id)).toBe(1)
})

test('going back after the submit leads to the nomination as it stands, not to a second submit', async ({
  openBrowser,
  world,
}) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage()
  await signIn(page, 'hr@jambi.example')
  const id = await openFilledDraft(page, world)
  await page.getByRole('button', { name: 'Ajukan usulan' }).click()
  await expect(page).toHaveURL(new RegExp(`/nominations/${id}$`))
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`/nominations/${id}$`))
  await expect(page.getByText(/tanda terima/i).first()).toBeVisible()
  expect(await submitsInTrail(world, id)).toBe(1)
})

test('the same person nominated from two open forms is one nomination', async ({ page, context, world }) => {
  const cohort = await findCohort(world, 'open')
  await signIn(page, 'hr@jambi.example')
  await page.goto(`/cohorts/${cohort.id}/eligibility?show=may`)
  await page.locator('input[name=people]:not([disabled])').first().check()
  await page.getByRole('button', { name: 'Usulkan yang dipilih' }).click()
  await expect(page.getByRole('button', { name: 'Simpan sebagai draf' })).toBeVisible()
  const before = await count(world, 'from "Nomination"')
  const second = await context.newPage()
  await second.goto(page.url())
  await page.getByRole('button', { name: 'Simpan sebagai draf' }).click()
  await expect(page).toHaveURL(/\/nominations\/[0-9a-f-]{36}$/)
  await second.getByRole('button', { name: 'Simpan sebagai draf' }).click()
  await expect(refusal(second)).toContainText('sudah diusulkan')
  expect(await count(world, 'from "Nomination"')).toBe(before + 1)
})

test('a call that was closed while the draft was open refuses the submit and keeps what was typed', async ({
  page,
  openBrowser,
  world,
}) => {
  const cohort = await findCohort(world, 'open')
  await signIn(page, 'hr@jambi.example')
  const id = await openFilledDraft(page, world)
  const officer = await (await openBrowser()).newPage()
  await signIn(officer, 'staf@jambi.example')
  await officer.goto(`/cohorts/${cohort.id}`)
  await officer.locator('summary', { hasText: 'Tutup penawaran' }).first().click()
  await officer.getByRole('button', { name: /^Ya, / }).and(officer.locator(':visible')).click()
  await expect(officer.getByText('Seleksi').first()).toBeVisible()

  await page.getByRole('button', { name: 'Ajukan usulan' }).click()
  await expect(refusal(page)).toContainText('Tidak ada yang disimpan')
  await expect(page.getByLabel('Motivasi')).toHaveValue(motivation)
  const [row] = await ask(world, 'select state, motivation = $2 as kept from "Nomination" where id = $1', [
    id,
    motivation,
  ])
  expect(row).toEqual({ state: 'lapsed', kept: false })
})
