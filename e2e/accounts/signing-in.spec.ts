// About: accounts, grants

import { ask } from '../support/database.ts'
import { makeMove } from '../support/moves.ts'
import { signIn, signInByForm } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

test.beforeEach(async ({ world }) => world.renew())

test('from the e-mail one key leads to the password, and from there to its button', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Surel').focus()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Kata sandi', { exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Tampilkan' })).toBeFocused()
})

test('a session that nobody used says so at sign-in, and leads back to its page', async ({ page, world }) => {
  await signIn(page, 'staf@jambi.example')
  await ask(world, `update "Session" set "lastSeenAt" = now() - interval '2 hours'`)
  await page.goto('/programmes')
  await expect(page.getByRole('main')).toContainText('Anda keluar otomatis karena aplikasi lama tidak dipakai')
  await page.getByLabel('Surel').fill('staf@jambi.example')
  await page.getByLabel('Kata sandi', { exact: true }).fill('contoh-angkatan-2024')
  await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
  await expect(page).toHaveURL(/\/programmes$/)
})

test('a link to sign in leads nowhere else', async ({ page, world }) => {
  await page.goto('/sign-in?next=/x/..//other.example')
  await page.getByLabel('Surel').fill('staf@jambi.example')
  await page.getByLabel('Kata sandi', { exact: true }).fill('contoh-angkatan-2024')
  await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
  await expect(page).toHaveURL(`${world.url}/`)
})

test('a second person confirms a role that waits', async ({ page, openBrowser, faults }) => {
  faults.allow(/403 \(Forbidden\)/)
  const late = await (await openBrowser()).newPage()
  await signInByForm(late, 'verifikator2@jambi.example')
  await late.goto('/verification')
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('Halaman ini di luar wewenang Anda')
  await signIn(page, 'kabag@jambi.example')
  await page
    .getByRole('link', { name: /^Konfirmasi Verifikator/ })
    .first()
    .click()
  await makeMove(page, { label: 'Konfirmasi', yes: 'Ya, konfirmasi' })
  await expect(page.getByRole('main')).toContainText('Tidak ada peran yang menunggu')
  await late.goto('/verification')
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('Verifikasi')
})
