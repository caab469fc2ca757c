import type { Page } from 'playwright/test'
import { expectNotice, makeMove } from '../../support/moves.ts'
import { expect } from '../../support/world.ts'
import { openCohort, title } from './cohort.ts'
import type { Nominee } from './nominating.ts'

/** Spreads the verified nominations evenly over the assessors. */
export async function assignEvenly(page: Page, assignments: number) {
  await openCohort(page, 'Penilaian')
  await makeMove(page, { label: 'Bagi merata', yes: 'Ya, bagi' })
  await expectNotice(page, `${assignments} penugasan dibuat.`)
}

/** An assessor scores everything of the cohort that was assigned, by receipt alone; tells how many that were. */
export async function scoreAll(page: Page, order: readonly Nominee[]): Promise<number> {
  const rows = page.getByRole('main').getByRole('row').filter({ hasText: title })
  for (let done = 0; ; done++) {
    await page.goto('/assessments')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penilaian saya')
    if ((await rows.count()) === 0) return done
    await rows.first().getByRole('link').click()
    await scoreOne(page, order)
  }
}

/** Nothing but the receipt tells who it is; who stands earlier in the order gets the better score. */
async function scoreOne(page: Page, order: readonly Nominee[]) {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/^Usulan nomor \d+$/)
  await expect(page.getByText('Penilaian tanpa nama')).toBeVisible()
  const receipt = Number(((await heading.textContent()) ?? '').match(/\d+/)![0])
  const place = order.findIndex((one) => one.receipt === receipt)
  expect(place, `nomination ${receipt} belongs to the cohort`).toBeGreaterThanOrEqual(0)
  const given = [place < 1 ? 4 : 3, place < 3 ? 4 : 3, place < 2 ? 4 : place < 4 ? 3 : 2]
  const groups = ['Prestasi', 'Integritas', 'Loyal']
  for (const [n, group] of groups.entries())
    await page
      .getByRole('group', { name: group })
      .getByRole('radio')
      .nth(given[n]! - 1)
      .check()
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click()
  await expectNotice(page, `Nilai untuk usulan nomor ${receipt} disimpan.`)
}
