import type { Page } from 'playwright/test'
import { expect } from '../../support/world.ts'

/** Marks everybody who is not here yet as present, one tap a person, and closes the roll call in sight. */
export async function callTheRoll(page: Page, people: number) {
  const taps = page
    .locator('#missing')
    .locator('..')
    .getByRole('button', { name: /^Hadir: /, pressed: false })
  await expect(taps).toHaveCount(people)
  for (let left = people; left > 0; left--) {
    await taps.first().click()
    await expect(taps).toHaveCount(left - 1)
  }
  await page.locator('summary', { hasText: 'Tutup presensi' }).click()
  await page.getByRole('button', { name: 'Ya, tutup' }).click()
  await expect(page.getByText(`Presensi ditutup: ${people} berangkat, 0 tidak hadir.`)).toBeVisible()
}

/** The head of a delegation opens the roll call from the start page of the own phone. */
export async function openRollCall(phone: Page) {
  await phone.goto('/me')
  await phone
    .getByRole('link', { name: /presensi/i })
    .first()
    .click()
}
