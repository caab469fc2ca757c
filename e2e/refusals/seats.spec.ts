// About: cohorts, delegations, participants

import type { Page } from 'playwright/test'
import { findCohort } from '../support/cohorts.ts'
import { ask } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test, type World } from '../support/world.ts'
import { refusal } from './refusal.ts'

const full = 'Semua kursi rombongan sudah terisi.'

const going = async (world: World, delegationId: string) => {
  const [row] = await ask<{ taken: number; confirmed: number; away: number }>(
    world,
    `select taken, (select count(*)::int from "Participant" where "delegationId" = d.id and state = 'confirmed') as confirmed,
       (select count(*)::int from "AwayPeriod" w join "Participant" p on p.id = w."participantId"
        where p."delegationId" = d.id and w."freedAt" is null) as away
     from "Delegation" d where id = $1`,
    [delegationId],
  )
  return row
}

/** Opens what can change on the place of one participant who is not the head. */
async function openChange(page: Page, cohortId: string, nth: number) {
  await page.goto(`/cohorts/${cohortId}/participants`)
  await page.getByRole('main').getByRole('link', { name: 'Ubah' }).nth(nth).click()
  await expect(page).toHaveURL(/change=/)
}

async function withdraw(page: Page) {
  const form = page.getByRole('form', { name: 'Catat pengunduran diri' })
  await form.getByLabel('Alasan').fill('Sakit dan dirawat.')
  await form.getByRole('button', { name: 'Ya, catat mundur' }).click()
  await expect(page.getByText(/tercatat mundur\./)).toBeVisible()
}

/** Looks for people of the own register and chooses the one at this place, ready to be added. */
async function chooseSomebody(page: Page, cohortId: string, nth: number) {
  await page.goto(`/cohorts/${cohortId}/participants?q=Analis`)
  await page.getByRole('radio').nth(nth).check()
  await page.getByLabel('Alasan').and(page.locator(':visible')).last().fill('Mengisi kursi yang kosong.')
}

const add = (page: Page) => page.getByRole('button', { name: 'Tambahkan' }).click()

test.beforeEach(async ({ world }) => world.renew())

test('while all seats are taken the page offers no way to add somebody', async ({ page, world }) => {
  const cohort = await findCohort(world, 'leaving')
  await signIn(page, 'kabag@jambi.example')
  await page.goto(`/cohorts/${cohort.id}/participants?q=Analis`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Isi kursi kosong' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Tambahkan' })).toHaveCount(0)
})

test('the last seat goes to one of two who are added at once; the other is told that all are taken', async ({
  page,
  context,
  world,
}) => {
  const cohort = await findCohort(world, 'leaving')
  const before = await going(world, cohort.delegationId)
  await signIn(page, 'kabag@jambi.example')
  await openChange(page, cohort.id, 3)
  await withdraw(page)
  const second = await context.newPage()
  await chooseSomebody(page, cohort.id, 0)
  await chooseSomebody(second, cohort.id, 1)
  await add(page)
  await expect(page.getByText(/ ditambahkan\./)).toBeVisible()
  await add(second)
  await expect(refusal(second)).toContainText(full)
  await expect(second.getByRole('radio').nth(1)).toBeChecked()
  expect(await going(world, cohort.delegationId)).toEqual(before)
})

test('a reserve does not move up into a seat that somebody else took meanwhile', async ({ page, context, world }) => {
  const cohort = await findCohort(world, 'leaving')
  const before = await going(world, cohort.delegationId)
  await signIn(page, 'kabag@jambi.example')
  await openChange(page, cohort.id, 3)
  const change = page.url()
  await withdraw(page)
  const second = await context.newPage()
  await second.goto(change)
  const replacement = second.getByRole('form', { name: 'Ganti dengan cadangan' })
  await replacement.getByLabel('Alasan').fill('Cadangan berikutnya siap berangkat.')
  await chooseSomebody(page, cohort.id, 0)
  await add(page)
  await expect(page.getByText(/ ditambahkan\./)).toBeVisible()
  await replacement.getByRole('button', { name: 'Ya, ganti' }).click()
  await expect(refusal(second)).toContainText(full)
  await expect(replacement.getByLabel('Alasan')).toHaveValue('Cadangan berikutnya siap berangkat.')
  expect(await going(world, cohort.delegationId)).toEqual(before)
})

test('a seat cut away while the form to fill it is open is not filled', async ({ page, openBrowser, world }) => {
  const cohort = await findCohort(world, 'leaving')
  const before = await going(world, cohort.delegationId)
  await signIn(page, 'kabag@jambi.example')
  await openChange(page, cohort.id, 3)
  await withdraw(page)
  await chooseSomebody(page, cohort.id, 0)

  const officer = await (await openBrowser()).newPage()
  await signIn(officer, 'staf@jambi.example')
  await officer.goto(`/cohorts/${cohort.id}/edit`)
  await officer.locator('summary', { hasText: 'Ubah kursi Kota Jambi' }).click()
  const seats = officer.getByRole('form', { name: 'Ubah kursi Kota Jambi' })
  await seats.getByLabel('Kursi', { exact: true }).fill('17')
  await seats.getByRole('button', { name: 'Simpan' }).click()
  await expect(refusal(officer)).toContainText('18 kursi sudah terisi: Yon Heri, ')
  await expect(seats.getByLabel('Kursi', { exact: true })).toHaveValue('17')
  await seats.getByLabel('Kursi', { exact: true }).fill('18')
  await seats.getByRole('button', { name: 'Simpan' }).click()
  await expect(officer.getByText('Kursi Pemerintah Kota Jambi menjadi 18.')).toBeVisible()

  await add(page)
  await expect(refusal(page)).toContainText(full)
  const after = await going(world, cohort.delegationId)
  expect(after).toEqual({ taken: before!.taken - 1, confirmed: before!.confirmed - 1, away: before!.away - 1 })
})
