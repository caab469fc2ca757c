// About: platform, schedule, departures, cohorts
import type { Page } from 'playwright/test'
import { within } from '../../scripts/pace.ts'
import { findCohort } from '../support/cohorts.ts'
import { ask } from '../support/database.ts'
import { gatherTeam } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

test.beforeEach(async ({ world }) => {
  test.setTimeout(within(120))
  await world.renew()
})

const row = (page: Page, name: string) => page.locator('fieldset', { has: page.locator(`[name="${name}"]`) }).last()
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)

test('a week that somebody else changed meanwhile shows both, row by row, and loses no typed word', async ({
  openBrowser,
  world,
}) => {
  const cohort = await findCohort(world, 'leaving')
  const [busy] = await ask<{ day: string; rows: number }>(
    world,
    `select day::text, count(*)::int as rows from "ScheduleItem" where "cohortId" = $1
     group by day having count(*) >= 3 order by day limit 1`,
    [cohort.id],
  )
  const as = gatherTeam(openBrowser)
  const mine = await as('staf@jambi.example')
  const other = await as('kabag@jambi.example')
  const address = `/cohorts/${cohort.id}/schedule/edit?day=${busy!.day}`
  for (const page of [mine, other]) await page.goto(address)
  const fresh = `items[${busy!.rows}]`

  await field(mine, 'items[0].place').fill('Ruang saya')
  await field(mine, 'items[1].place').fill('Ruang baris yang dihapus')
  await field(mine, `${fresh}.startsAt`).fill('21:00')
  await field(mine, `${fresh}.endsAt`).fill('21:30')
  await field(mine, `${fresh}.titleId`).fill('Acara baru saya')

  await field(other, 'items[0].place').fill('Ruang orang lain')
  await field(other, 'items[1].remove').check()
  await field(other, `${fresh}.startsAt`).fill('20:00')
  await field(other, `${fresh}.endsAt`).fill('20:30')
  await field(other, `${fresh}.titleId`).fill('Acara orang lain')
  const save = (page: Page) => page.locator('button[name=intent][value=save]').click()
  await save(other)
  await expect(other).not.toHaveURL(/edit/)

  await save(mine)
  await expect(mine.getByRole('alert').filter({ hasText: 'Berubah sementara Anda mengisi' })).toBeVisible()
  const added = row(mine, `items[${busy!.rows + 3}].titleId`)
  await expect(added).toContainText('ditambahkan sementara Anda mengisi')
  await expect(field(mine, `items[${busy!.rows + 3}].titleId`)).toHaveValue('Acara orang lain')
  await expect(row(mine, 'items[0].place')).toContainText('Ruang orang lain')
  await expect(row(mine, 'items[1].place')).toContainText('dihapus atau dipindahkan sementara Anda mengisi')
  await expect(field(mine, 'items[0].place')).toHaveValue('Ruang saya')
  await expect(field(mine, 'items[1].place')).toHaveValue('Ruang baris yang dihapus')
  await expect(field(mine, `${fresh}.titleId`)).toHaveValue('Acara baru saya')

  const all = mine.getByRole('button', { name: 'Pakai semua yang tersimpan' })
  await all.click()
  await expect(field(mine, 'items[0].place')).toHaveValue('Ruang orang lain')
  await expect(field(mine, 'items[1].remove')).toBeChecked()
  await mine.getByRole('button', { name: 'Pakai semua tulisan saya' }).click()
  await expect(field(mine, 'items[0].place')).toHaveValue('Ruang saya')
  await expect(field(mine, `items[${busy!.rows + 3}].remove`)).toBeChecked()
  await field(mine, `items[${busy!.rows + 3}].remove`).uncheck()
  await row(mine, 'items[0].place').getByRole('button', { name: 'untuk baris ini' }).click()
  await expect(field(mine, 'items[0].place')).toHaveValue('Ruang orang lain')
  await save(mine)
  await expect(mine).not.toHaveURL(/edit/)
  const stored = await ask<{ place: string; titleId: string }>(
    world,
    `select place, "titleId" from "ScheduleItem" where "cohortId" = $1 and day = $2::date`,
    [cohort.id, busy!.day],
  )
  expect(stored.map(({ titleId }) => titleId)).toEqual(expect.arrayContaining(['Acara orang lain', 'Acara baru saya']))
  expect(stored.map(({ place }) => place)).toEqual(
    expect.arrayContaining(['Ruang orang lain', 'Ruang baris yang dihapus']),
  )
  expect(stored).toHaveLength(busy!.rows + 2)
})

test('the rundown of a ceremony does so without JavaScript too', async ({ openBrowser, world }) => {
  const cohort = await findCohort(world, 'leaving')
  const mine = await gatherTeam(() => openBrowser({ javaScriptEnabled: false }))('staf@jambi.example')
  const other = await gatherTeam(openBrowser)('kabag@jambi.example')
  for (const page of [mine, other]) await page.goto(`/cohorts/${cohort.id}/departure/edit`)
  await field(mine, 'rundown[0].officer').fill('Pejabat saya')
  await field(mine, 'rundown[1].officer').fill('Pejabat baris yang dihapus')
  await field(other, 'rundown[0].officer').fill('Pejabat orang lain')
  await field(other, 'rundown[1].remove').check()
  const save = (page: Page) => page.locator('button[name=intent][value=save]').click()
  await save(other)
  await expect(other).not.toHaveURL(/edit/)
  await save(mine)
  await expect(mine.getByRole('alert')).toContainText('Berubah sementara Anda mengisi')
  await expect(row(mine, 'rundown[0].officer')).toContainText('Pejabat orang lain')
  await expect(field(mine, 'rundown[0].officer')).toHaveValue('Pejabat saya')
  await expect(field(mine, 'rundown[1].officer')).toHaveValue('Pejabat baris yang dihapus')
  await save(mine)
  await expect(mine).not.toHaveURL(/edit/)
  const stored = await ask<{ officer: string }>(
    world,
    `select r.officer from "RundownItem" r join "DepartureEvent" e on e.id = r."eventId" where e."cohortId" = $1`,
    [cohort.id],
  )
  expect(stored.map(({ officer }) => officer)).toEqual(
    expect.arrayContaining(['Pejabat saya', 'Pejabat baris yang dihapus']),
  )
})
