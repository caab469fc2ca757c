import type { Page } from 'playwright/test'
import { expectNotice } from '../../support/moves.ts'
import { expect } from '../../support/world.ts'
import { openCohort, title } from './cohort.ts'

/** Somebody who was nominated: name with titles, and the number of the receipt. */
export type Nominee = { name: string; receipt: number }

const motivationOf = (name: string) => `${name} akan menata layanan kota yang dapat diurus dari rumah.`

/** HR reads who may go, picks the first so many, and saves them as drafts in that order. */
async function draftNominations(page: Page, people: number): Promise<string[]> {
  await openCohort(page, 'Siapa boleh?')
  await expect(
    page.getByText(/^\d+ dari \d+ pegawai dapat diusulkan sekarang; \d+ kurang satu hal; \d+ sudah diusulkan\./),
  ).toBeVisible()
  await page.getByRole('link', { name: /^Boleh diusulkan/ }).click()
  await expect(page).toHaveURL(/show=may/)
  const picks = page.getByRole('checkbox', { name: /^Pilih / })
  const names: string[] = []
  for (let n = 0; n < people; n++) {
    await picks.nth(n).check()
    names.push((await picks.nth(n).getAttribute('aria-label'))!.replace('Pilih ', ''))
  }
  await page.getByRole('button', { name: 'Usulkan yang dipilih' }).click()
  for (const [n, name] of names.entries()) {
    const card = page.getByRole('main').getByRole('listitem').filter({ hasText: name })
    await expect(card.getByText(`Urutan ${n + 1}`)).toBeVisible()
    await card.getByRole('textbox').fill(motivationOf(name))
  }
  await page.getByRole('button', { name: 'Simpan sebagai draf' }).click()
  await expectNotice(page, `${people} draf usulan disimpan.`)
  return names
}

/** Opens one nomination from the list in sight. */
export async function openNomination(page: Page, name: string) {
  await page.getByRole('main').getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

/** Attaches the scan of the letter to every draft in sight. */
async function attachScan(page: Page, fileName: string) {
  const scan = await page.screenshot({ clip: { x: 0, y: 0, width: 80, height: 60 } })
  const form = page.getByRole('form', { name: /^Lampirkan pindaian surat/ })
  await form
    .getByLabel(/^Lampirkan pindaian surat/)
    .setInputFiles({ name: fileName, mimeType: 'image/png', buffer: scan })
  await form.getByRole('button', { name: 'Lampirkan', exact: true }).click()
  await expectNotice(page, new RegExp(`Berkas ${fileName} dilampirkan pada \\d+ draf`))
}

/** Submits the drafts in sight under one letter, and keeps the number of each receipt. */
async function submitAll(page: Page, names: readonly string[], letter: string): Promise<Nominee[]> {
  await page.getByLabel('Nomor surat').fill(letter)
  await page.getByLabel('Tanggal surat').fill('2024-06-27')
  await page.getByRole('button', { name: /^Ajukan \d+ usulan/ }).click()
  await expectNotice(page, /\d+ usulan diajukan\. Nomor tanda terima \d+ sampai \d+\./)
  const nominees: Nominee[] = []
  for (const name of names) {
    const row = page.getByRole('main').getByRole('row').filter({ hasText: name })
    nominees.push({ name, receipt: Number(await row.getByRole('cell').first().textContent()) })
  }
  return nominees
}

/** HR finds what came back on the own work list, reads what to mend, mends it and sends it again. */
export async function mend(page: Page, { name, receipt }: Nominee, note: string) {
  await page.goto('/')
  const task = page
    .getByRole('listitem')
    .filter({ hasText: `Perbaiki usulan ${name}` })
    .filter({ hasText: title })
  await expect(task).toContainText('Sabtu, 29 Juni 2024')
  await task.getByRole('link', { name: `Perbaiki usulan ${name}`, exact: true }).click()
  await expect(page.getByText(note).first()).toBeVisible()
  await page.getByLabel('Nomor surat').fill('800/77-P/2024')
  await page.getByRole('button', { name: 'Ajukan usulan' }).click()
  await expectNotice(page, `Nomor tanda terima ${receipt}.`)
}

/** HR nominates so many people: drafts, the scan of the letter once, and all submitted under it. */
export async function nominate(page: Page, people: number, into: Nominee[]) {
  const names = await draftNominations(page, people)
  await attachScan(page, 'surat-kepala.png')
  into.push(...(await submitAll(page, names, '800/1/2024')))
}
