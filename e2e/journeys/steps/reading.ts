import type { Page } from 'playwright/test'
import { expect } from '../../support/world.ts'
import { openCohort, title } from './cohort.ts'

/** How many participants the public page counts in all. */
export async function publicTotal(page: Page): Promise<number> {
  await page.goto('/public')
  const tile = page.locator('.tile', { hasText: /^[\d.]+\s*peserta sejak/ })
  return Number((await tile.locator('b').textContent())!.replaceAll('.', ''))
}

/** The cohort's row on the public page. */
export const publicRow = (page: Page) => page.getByRole('row').filter({ hasText: title })

/** Every act on the cohort that an auditor reads in its trail, the oldest last. */
export async function readTrail(page: Page): Promise<string[]> {
  await openCohort(page, 'Jejak')
  const acts: string[] = []
  const rows = page.getByRole('main').getByRole('row')
  const older = page.getByRole('link', { name: 'Tampilkan yang lebih lama' })
  for (;;) {
    acts.push(...(await rows.locator('td:nth-child(3)').allInnerTexts()))
    if ((await older.count()) === 0) return acts
    const address = await older.getAttribute('href')
    await older.click()
    await expect(page).toHaveURL(new RegExp(`${address!.split('?')[1]}$`))
  }
}

/** What the host's own trail of the cohort must tell, in the order of the journey. */
export const ownActs = [
  'Angkatan dibuat',
  'Penawaran dibuka',
  'Usulan diajukan',
  'Usulan dikembalikan',
  'Usulan dinyatakan tidak memenuhi syarat',
  'Penawaran ditutup',
  'Nilai disimpan',
  'Susunan peserta disetujui',
  'Peserta diganti',
  'Lembar aktivasi dibuat',
  'Jadwal diubah',
  'Rombongan berangkat',
]
