import type { Page } from 'playwright/test'
import { expectNotice, makeMove } from '../../support/moves.ts'
import { expect } from '../../support/world.ts'
import { openCohort } from './cohort.ts'

const row = (page: Page, name: string) => page.getByRole('region', { name: /^Rombongan / }).getByRole('row', { name })

/** The Kabag gives the seat of one to the next reserve, in one step. */
export async function replace(page: Page, name: string, successor: string, reason: string) {
  await openCohort(page, 'Peserta')
  await page.getByRole('link', { name: `Ubah: ${name}` }).click()
  const form = page.getByRole('form', { name: 'Ganti dengan cadangan' })
  await expect(form.getByRole('heading')).toHaveText(`Ganti ${name} dengan ${successor}?`)
  await form.getByLabel('Alasan').fill(reason)
  await form.getByRole('button', { name: 'Ya, ganti' }).click()
  // One full stop, also behind a title that brings its own.
  await expectNotice(page, `${name} diganti ${successor.replace(/\.$/, '')}.`)
  await expect(page.getByText(/\d+ hal harus diurus ulang setelah penggantian/)).toBeVisible()
  await expect(row(page, name)).toContainText('Diganti')
  await expect(row(page, successor)).toContainText('Terdaftar')
}

/** The Kabag names who leads a delegation that has no head yet. */
export async function makeHead(page: Page, name: string) {
  await openCohort(page, 'Peserta')
  await expect(page.getByText('Rombongan belum mempunyai ketua.')).toBeVisible()
  await page.getByRole('link', { name: `Ubah: ${name}` }).click()
  await makeMove(page, { label: 'Jadikan ketua', yes: 'Ya, jadikan ketua' })
  await expectNotice(page, `${name} menjadi ketua rombongan.`)
  await expect(row(page, name)).toContainText('Ketua rombongan')
}

/** Makes the activation sheets of a delegation; answers with the link on the sheet of somebody. */
export async function makeSheets(page: Page, people: number) {
  await openCohort(page, 'Peserta')
  await page.getByRole('link', { name: 'Lembar aktivasi' }).click()
  await makeMove(page, { label: `Buat lembar untuk ${people} peserta`, yes: 'Ya, buat' })
  await expectNotice(page, `${people} lembar dibuat.`)
  await expect(page.getByRole('article')).toHaveCount(people)
  return async (name: string) => {
    const sheet = page.getByRole('article').filter({ hasText: name })
    await expect(sheet.getByRole('img', { name: `Kode QR tautan aktivasi ${name}` })).toBeVisible()
    return (await sheet.locator('.mono').textContent()) ?? ''
  }
}

/** Opens the link of the own sheet and chooses address and password, which signs in. */
export async function activate(phone: Page, link: string, who: { email: string; password: string }) {
  await phone.goto(link)
  await phone.getByLabel('Surel').fill(who.email)
  await phone.getByLabel('Kata sandi baru').fill(who.password)
  await phone.getByRole('button', { name: 'Simpan dan aktifkan' }).click()
  await expectNotice(phone, 'Kata sandi tersimpan, dan Anda sudah masuk.')
}

/** An administrator makes a link with which somebody can set a new password. */
export async function makePasswordLink(page: Page, name: string) {
  await page.goto('/administration/users')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('button', { name: 'Cari' }).click()
  await page.getByRole('main').getByRole('link', { name }).click()
  await makeMove(page, { label: 'Buat tautan kata sandi', yes: 'Ya, buat tautan' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Tautan untuk ${name}`)
  return ((await page.locator('.mono').textContent()) ?? '').trim().split(/\s/)[0]!
}

/** Sets a new password by such a link, which signs in. */
export async function resetPassword(phone: Page, link: string, who: { email: string; password: string }) {
  await phone.goto(link)
  await expect(phone.getByText(`Anda masuk dengan surel ${who.email}.`)).toBeVisible()
  await phone.getByLabel('Kata sandi baru').fill(who.password)
  await phone.getByRole('button', { name: 'Simpan kata sandi' }).click()
  await expectNotice(phone, 'Kata sandi tersimpan, dan Anda sudah masuk.')
}
