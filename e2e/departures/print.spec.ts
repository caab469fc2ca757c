// About: departures, schedule, participants, approvals

import type { Page } from 'playwright/test'
import { findCohort } from '../support/cohorts.ts'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

const pagesOf = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('what offices put on paper is whole, says whose it is, and has a place to sign', async ({ page, world }) => {
  const { id } = await findCohort(world, 'leaving')
  await signIn(page, 'kabag@jambi.example')
  await page.emulateMedia({ media: 'print' })
  const letterhead = page.locator('.letterhead')

  await page.goto(`/cohorts/${id}/schedule`)
  await expect(letterhead).toContainText('Pemerintah Kota Jambi')
  await expect(letterhead).toContainText('Inovasi Tata Kelola')
  const week = page.locator('.weektable')
  await expect(week.locator('td b')).toHaveCount(20)
  await expect(week).toContainText('Kunjungan pusat layanan (lanjutan)')
  const clipped = await week
    .locator('td, td *')
    .evaluateAll((all) =>
      all.filter(({ scrollHeight, clientHeight, clientWidth }) => clientWidth > 0 && scrollHeight > clientHeight + 1),
    )
  expect(clipped).toHaveLength(0)
  await expect(page.locator('.wk')).toBeHidden()
  expect(await pagesOf(page)).toBe(1)

  await page.goto(`/cohorts/${id}/departure/manifest`)
  await expect(letterhead).toContainText('Bagian Kerja Sama')
  await expect(page.locator('.signatures')).toContainText(/Ketua rombongan[\s\S]*Kepala Bagian Kerja Sama/)
  expect(await pagesOf(page)).toBeLessThanOrEqual(2)

  await page.goto(`/cohorts/${id}/participants`)
  await expect(page.getByRole('row')).not.toHaveCount(0)
  await expect(page.getByText('Ubah', { exact: true }).filter({ visible: true })).toHaveCount(0)

  await page.goto(`/cohorts/${id}/approval`)
  await expect(page.locator('.vsteps [data-s=done] .dot .i').first()).toBeVisible()
  await expect(page.locator('#decree')).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  await expect(letterhead).toBeHidden()
})
