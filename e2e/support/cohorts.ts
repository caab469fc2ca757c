import type { Page } from 'playwright/test'
import { ask } from './database.ts'
import { expect, type World } from './world.ts'

/** The demo's cohorts by what they are known for: the one that leaves, the one being scored, the open call. */
const titles = {
  leaving: 'Inovasi Tata Kelola',
  scored: 'Layanan Air Minum Perkotaan',
  open: 'Tata Kelola Data dan Kecerdasan Artifisial untuk Layanan Publik',
} as const

/** A cohort of the demo with the delegation that the host, or a joined government, has in it. */
export async function findCohort(world: World, which: keyof typeof titles, government: 'jambi' | 'sumut' = 'jambi') {
  const [row] = await ask<{ id: string; delegationId: string }>(
    world,
    `select c.id, d.id as "delegationId" from "Cohort" c join "Delegation" d on d."cohortId" = c.id
     join "Government" g on g.id = d."governmentId"
     where c."titleId" = $1 and c.state <> 'closed' and g.name ilike '%' || $2 || '%' order by c."trainingStartsOn" desc`,
    [titles[which], government === 'sumut' ? 'sumatera utara' : government],
  )
  if (!row) throw new Error(`The demo has no such cohort: ${which} of ${government}`)
  return row
}

/** Leaves nothing to verify, mend or score in a cohort, so that its line-up can be proposed. */
export const settleNominations = (world: World, cohortId: string) =>
  ask(
    world,
    `update "Nomination" set state = 'withdrawn', reason = 'Ditarik oleh perangkat daerah.'
     where "cohortId" = $1 and state in ('submitted', 'returned', 'verified')`,
    [cohortId],
  )

/** Moves the domain's clock to eleven in the morning of the day on which the 2024 cohort leaves. */
export const goToReleaseDay = (world: World) => goToDay(world, '2024-06-30')

/** The same of any day. */
export const goToDay = (world: World, day: string) =>
  ask(
    world,
    `update "Installation" set "clockOffsetSeconds" =
       extract(epoch from ($1 || ' 11:00+07')::timestamptz - now())::int`,
    [day],
  )

/** Arranges the line-up by the ranking and proposes it, through the screens. */
export async function propose(page: Page, cohortId: string) {
  await page.goto(`/cohorts/${cohortId}/lineup`)
  await page.getByRole('button', { name: 'Susun otomatis dari peringkat' }).click()
  await page.locator('summary', { hasText: 'Usulkan susunan' }).click()
  await page.getByRole('button', { name: 'Ya, usulkan' }).click()
  await expect(page).toHaveURL(/\/approval$/)
}
