// About: accounts, grants

import { makeMove } from '../support/moves.ts'
import { signIn, signInByForm } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

test.beforeEach(async ({ world }) => world.renew())

test('whoever holds two roles chooses one in the menu, without JavaScript, and only what is its own is open', async ({
  openBrowser,
}) => {
  const browser = await openBrowser({ javaScriptEnabled: false })
  const page = await browser.newPage()
  await signInByForm(page, 'rangkap@jambi.example')
  await page.goto('/cohorts')
  const header = page.getByRole('banner')
  const menu = header.getByRole('group').filter({ hasText: 'Pandu Contoh' }).first()
  await menu.locator('summary').click()
  await menu.getByRole('button', { name: 'Pengelola kepegawaian, Bagian Organisasi' }).click()
  await expect(page).toHaveURL(/\/cohorts$/)
  await expect(menu.locator('summary')).toContainText('Pengelola kepegawaian, Bagian Organisasi')
  await menu.locator('summary').click()
  await expect(menu.locator('button[aria-current]')).toHaveText('Pengelola kepegawaian, Bagian Organisasi')
  await menu.getByRole('button', { name: 'Semua peran saya' }).click()
  await expect(menu.locator('summary')).not.toContainText('Bagian Organisasi')
})

test('a lost phone is out at its next step, and nothing opens before the password is another one', async ({
  page,
  openBrowser,
}) => {
  const phone = await (await openBrowser()).newPage()
  await signInByForm(phone, 'staf@jambi.example')
  await signIn(page, 'staf@jambi.example')
  await page.goto('/account')
  await makeMove(page, { label: 'Perangkat saya hilang', yes: 'Ya, akhiri semua dan ganti kata sandi' })
  await phone.goto('/programmes')
  await expect(phone).toHaveURL(/\/sign-in/)
  await page.goto('/cohorts')
  await expect(page).toHaveURL(/\/account$/)
  await expect(page.getByRole('main')).toContainText('Buat kata sandi baru untuk melanjutkan')
  await page.getByLabel('Kata sandi sekarang').fill('contoh-angkatan-2024')
  await page.getByLabel('Kata sandi baru').fill('hujan turun sore di danau sipin')
  await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
  await expect(page.getByRole('main')).toContainText('Kata sandi diganti')
  await page.goto('/cohorts')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Angkatan')
})

test('a list of accounts is pasted, mended and handed over as a sheet of links', async ({ page }) => {
  await signIn(page, 'admin@jambi.example')
  await page.goto('/administration/users/paste')
  const rows = [
    'Nama\tJabatan\tSurel\tPeran',
    'Ani Umpama\tAnalis\tani.umpama@jambi.example\tPenilai',
    'Budi Umpama\tStaf\tbudi.umpama@jambi.example\tJuru kunci',
  ]
  await page.getByLabel('Baris dari lembar kerja').fill(rows.join('\n'))
  await page.getByRole('button', { name: 'Periksa baris' }).click()
  await expect(page.getByRole('main')).toContainText('1 baris siap, 1 perlu diperbaiki.')
  await page.getByLabel('Peran').fill('Auditor')
  await page.getByRole('button', { name: 'Buat 1 akun' }).click()
  await expect(page.getByRole('main')).toContainText('2 akun dibuat.')
  await page.getByRole('link', { name: 'Lembar tautan' }).click()
  await expect(page.getByRole('heading', { name: 'Budi Umpama' })).toBeVisible()
  await expect(page.getByRole('img', { name: /Ani Umpama/ })).toBeVisible()
})

test('whoever stands in acts on their days, and reads for whom', async ({ page }) => {
  await signIn(page, 'kasubbag@jambi.example')
  await page.goto('/account/deputies')
  await expect(page.getByRole('main')).toContainText('belum mulai')
  await page.getByRole('button', { name: 'Pindah ke 30 Jun 2024' }).click()
  await expect(page.getByRole('main')).toContainText('sedang menggantikan')
  await expect(page.getByRole('banner')).toContainText('Plh. Kepala bagian kerja sama, untuk')
})
