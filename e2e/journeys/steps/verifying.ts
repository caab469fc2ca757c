import type { Page } from 'playwright/test'
import { expectNotice } from '../../support/moves.ts'
import { expect } from '../../support/world.ts'
import { title } from './cohort.ts'
import type { Nominee } from './nominating.ts'

/** Opens one nomination of the cohort from the verifier's queue. */
async function openCase(page: Page, { name }: Nominee) {
  await page.goto('/verification')
  await page.getByLabel('Angkatan').selectOption({ label: title })
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await expect(page).toHaveURL(/cohort=/)
  await page.getByRole('main').getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

/** Ticks every fact as fitting, and finds that the rules are met. */
export async function verify(page: Page, nominee: Nominee) {
  await openCase(page, nominee)
  const facts = page.getByRole('form', { name: 'Keputusan' })
  const fits = facts.getByText('Sesuai', { exact: true })
  const all = await fits.count()
  for (let n = 0; n < all; n++) await fits.nth(n).click()
  await expect(page.getByText(`${all} dari ${all} sudah diperiksa`)).toBeVisible()
  await facts.getByRole('button', { name: 'Memenuhi syarat' }).click()
  await expectNotice(page, `${nominee.name} dinyatakan memenuhi syarat.`)
}

/** Sends one back with what is to be mended, until the day of the deadline. */
export async function returnToMend(page: Page, nominee: Nominee, note: string) {
  await openCase(page, nominee)
  await page.locator('summary', { hasText: 'Kembalikan…' }).click()
  await page.getByLabel('Yang perlu diperbaiki').fill(note)
  await page.getByLabel('Paling lambat').fill('2024-06-29')
  await page.getByRole('button', { name: 'Ya, kembalikan' }).click()
  await expectNotice(page, `Usulan ${nominee.name} dikembalikan untuk diperbaiki sampai`)
}

/** Declares one not eligible: the fact that differs, and a reason that can be told. */
export async function declareIneligible(page: Page, nominee: Nominee, reason: string) {
  await openCase(page, nominee)
  await page.getByRole('form', { name: 'Keputusan' }).getByText('Tidak', { exact: true }).first().click()
  await page.locator('summary', { hasText: 'Tidak memenuhi…' }).click()
  await page.getByLabel('Alasan yang dapat disampaikan').fill(reason)
  await page.getByRole('button', { name: 'Ya, nyatakan tidak memenuhi' }).click()
  await expectNotice(page, `${nominee.name} dinyatakan tidak memenuhi syarat.`)
}
