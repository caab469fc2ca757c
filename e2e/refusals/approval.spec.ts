// About: lineups, approvals

import type { Page } from 'playwright/test'
import { within } from '../../scripts/pace.ts'
import { findCohort, propose, settleNominations } from '../support/cohorts.ts'
import { ask, count } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test, type World } from '../support/world.ts'
import { refusal } from './refusal.ts'

async function approve(page: Page) {
  await page.locator('summary', { hasText: 'Setujui susunan' }).click()
  await page.getByRole('button', { name: 'Ya, setujui' }).click()
}

const openApproval = (page: Page, cohortId: string) => page.goto(`/cohorts/${cohortId}/approval`)

/** What an approval would have left: the delegation's state, its participants, their days away, the outcomes. */
async function traces(world: World, delegationId: string) {
  const [row] = await ask<Record<string, unknown>>(
    world,
    `select d.state::text, d.taken,
       (select count(*)::int from "Participant" where "delegationId" = d.id) as participants,
       (select count(*)::int from "AwayPeriod" w join "Nomination" n on n."personId" = w."personId"
         and n."delegationId" = d.id where w."startsOn" = d."leavesOn") as away,
       (select count(*)::int from "Approval" a join "LineUp" l on l.id = a."lineUpId" where l."delegationId" = d.id) as approvals,
       (select count(*)::int from "Nomination" where "delegationId" = d.id and state = 'selected') as selected
     from "Delegation" d where d.id = $1`,
    [delegationId],
  )
  return row
}
const nothing = { taken: 0, participants: 0, away: 0, approvals: 0, selected: 0 }

async function arrange(world: World, page: Page, proposer = 'staf@jambi.example') {
  // Up to three people at work, one after another.
  test.setTimeout(within(120))
  await world.renew()
  const cohort = await findCohort(world, 'scored')
  await settleNominations(world, cohort.id)
  await signIn(page, proposer)
  await propose(page, cohort.id)
  return cohort
}

test('a Kabag who stands in the line-up is told that leadership decides, and leadership can', async ({
  page,
  openBrowser,
  world,
}) => {
  const cohort = await arrange(world, page)
  const kabag = await (await openBrowser()).newPage()
  await signIn(kabag, 'kabag@jambi.example')
  await openApproval(kabag, cohort.id)
  await expect(kabag.locator('summary', { hasText: 'Setujui susunan' })).toBeVisible()
  await ask(
    world,
    `update "User" set "personId" = (select e."personId" from "LineUpEntry" e join "LineUp" l on l.id = e."lineUpId"
       where l."delegationId" = $1 and e.kind = 'selected' limit 1) where email = 'kabag@jambi.example'`,
    [cohort.delegationId],
  )
  await approve(kabag)
  const words = 'Anda tercantum dalam susunan ini, sehingga pimpinan yang memutuskan.'
  await expect(refusal(kabag)).toContainText(words)
  expect(await traces(world, cohort.delegationId)).toEqual({ state: 'proposed', ...nothing })
  await kabag.reload()
  await expect(kabag.getByText(words)).toBeVisible()
  await expect(kabag.locator('summary', { hasText: 'Setujui susunan' })).toHaveCount(0)

  const leadership = await (await openBrowser()).newPage()
  await signIn(leadership, 'asisten@jambi.example')
  await openApproval(leadership, cohort.id)
  await approve(leadership)
  await expect(leadership.getByText(/Susunan disetujui\. \d+ peserta terdaftar\./)).toBeVisible()
})

test('a Kabag who proposed the line-up does not approve it', async ({ page, world }) => {
  const cohort = await arrange(world, page, 'kabag@jambi.example')
  await expect(page.getByText('Anda yang mengusulkan susunan ini, sehingga orang lain yang memutuskan.')).toBeVisible()
  await expect(page.locator('summary', { hasText: 'Setujui susunan' })).toHaveCount(0)
  expect(await traces(world, cohort.delegationId)).toEqual({ state: 'proposed', ...nothing })
})

test('seats cut while the approval is open refuse it, and nothing is half saved', async ({
  page,
  openBrowser,
  world,
}) => {
  const cohort = await arrange(world, page)
  const kabag = await (await openBrowser()).newPage()
  await signIn(kabag, 'kabag@jambi.example')
  await openApproval(kabag, cohort.id)

  await page.goto(`/cohorts/${cohort.id}/edit`)
  await page.locator('summary', { hasText: 'Ubah kursi Kota Jambi' }).click()
  const seats = page.getByRole('form', { name: 'Ubah kursi Kota Jambi' })
  await seats.getByLabel('Kursi', { exact: true }).fill('3')
  await seats.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Kursi Pemerintah Kota Jambi menjadi 3.')).toBeVisible()

  await approve(kabag)
  await expect(refusal(kabag)).toContainText(/^Belum dapat dilakukan\d+ orang untuk 3 kursi: kurangi \d+ orang\./)
  expect(await traces(world, cohort.delegationId)).toEqual({ state: 'proposed', ...nothing })
  // The way on: it goes back to be arranged for the seats there are.
  await kabag.locator('summary', { hasText: 'Kembalikan' }).click()
  await kabag.getByLabel('Apa yang perlu diperbaiki').fill('Kuota tinggal 3 kursi.')
  await kabag.getByRole('button', { name: 'Ya, kembalikan' }).click()
  await expect(kabag.getByText('Susunan dikembalikan.')).toBeVisible()
})

test('a line-up that leadership approved meanwhile is not approved twice', async ({ page, openBrowser, world }) => {
  const cohort = await arrange(world, page)
  const [kabag, leadership] = [await (await openBrowser()).newPage(), await (await openBrowser()).newPage()]
  await signIn(kabag, 'kabag@jambi.example')
  await openApproval(kabag, cohort.id)
  await signIn(leadership, 'asisten@jambi.example')
  await openApproval(leadership, cohort.id)
  await approve(leadership)
  await expect(leadership.getByText(/Susunan disetujui/)).toBeVisible()
  const after = await traces(world, cohort.delegationId)
  await approve(kabag)
  await expect(refusal(kabag)).toContainText('Tidak ada yang disimpan')
  expect(await traces(world, cohort.delegationId)).toEqual(after)
  expect(after).toMatchObject({ state: 'approved', approvals: 1 })
  await kabag.reload()
  await expect(kabag.getByText(/^Disetujui: /).first()).toBeVisible()
})

test('a line-up returned meanwhile is not approved, and one with somebody withdrawn names them', async ({
  page,
  openBrowser,
  world,
}) => {
  const cohort = await arrange(world, page)
  const [kabag, leadership] = [await (await openBrowser()).newPage(), await (await openBrowser()).newPage()]
  await signIn(kabag, 'kabag@jambi.example')
  await openApproval(kabag, cohort.id)
  const [gone] = await ask<{ name: string }>(
    world,
    `update "Nomination" n set state = 'withdrawn', reason = 'Mutasi.' from "Person" p, "LineUpEntry" e, "LineUp" l
     where p.id = n."personId" and e."nominationId" = n.id and e.kind = 'selected' and l.id = e."lineUpId"
       and l.state = 'proposed' and e.rank = 1 and n."cohortId" = $1 returning p.name`,
    [cohort.id],
  )
  await approve(kabag)
  await expect(refusal(kabag)).toContainText(gone!.name)
  await expect(refusal(kabag)).toContainText('Kembalikan susunan untuk disusun ulang')

  await signIn(leadership, 'asisten@jambi.example')
  await openApproval(leadership, cohort.id)
  await leadership.locator('summary', { hasText: 'Kembalikan' }).click()
  await leadership.getByLabel('Apa yang perlu diperbaiki').fill('Satu orang sudah mutasi.')
  await leadership.getByRole('button', { name: 'Ya, kembalikan' }).click()
  await expect(leadership.getByText('Susunan dikembalikan.')).toBeVisible()
  await kabag.getByRole('button', { name: 'Ya, setujui' }).click()
  await expect(refusal(kabag)).toContainText('Tidak ada yang disimpan')
  expect(await traces(world, cohort.delegationId)).toEqual({ state: 'preparing', ...nothing, approvals: 1 })
  expect(
    await count(world, `from "LineUp" where "delegationId" = $1 and state = 'approved'`, [cohort.delegationId]),
  ).toBe(0)
})
