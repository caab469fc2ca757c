// About: house

import { demoPassword } from '../../prisma/demo/accounts.ts'
import { findCohort, goToReleaseDay, propose, settleNominations } from '../support/cohorts.ts'
import { ask } from '../support/database.ts'
import { signIn, signInByForm } from '../support/people.ts'
import { expect, test as plain } from '../support/world.ts'
import { refusal } from './refusal.ts'

const test = plain.extend({ javaScriptEnabled: false })

test.beforeEach(async ({ world }) => world.renew())

test('signing in says what is wrong and keeps the address, then lets in; signing out ends it', async ({ page }) => {
  await page.goto('/cohorts')
  await expect(page).toHaveURL(/sign-in\?next=/)
  await page.getByLabel('Surel').fill('staf@jambi.example')
  await page.getByLabel('Kata sandi').fill('bukan kata sandinya')
  await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
  await expect(refusal(page)).toContainText('Surel atau kata sandi salah.')
  await expect(page.getByLabel('Surel')).toHaveValue('staf@jambi.example')
  await expect(page.getByLabel('Kata sandi')).toHaveValue('')
  await page.getByLabel('Kata sandi').fill(demoPassword)
  await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
  await expect(page).toHaveURL(/\/cohorts$/)
  await page.locator('summary', { hasText: 'Staf Bagian Kerja Sama' }).click()
  await page.getByRole('button', { name: 'Keluar' }).first().click()
  await page.goto('/cohorts')
  await expect(page).toHaveURL(/sign-in/)
})

test('the language is switched and stays', async ({ page }) => {
  await signInByForm(page, 'staf@jambi.example')
  await page.goto('/cohorts')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/cohorts$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cohorts')
  await page.goto('/programmes')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a password is changed, after the present one was wrong', async ({ page, openBrowser }) => {
  const next = 'empat kata yang jauh'
  await signIn(page, 'staf@jambi.example')
  await page.goto('/account')
  await page.getByLabel('Kata sandi sekarang').fill('salah sama sekali')
  await page.getByLabel('Kata sandi baru').fill(next)
  await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
  await expect(refusal(page)).toContainText('Kata sandi sekarang salah.')
  await page.getByLabel('Kata sandi sekarang').fill(demoPassword)
  await page.getByLabel('Kata sandi baru').fill(next)
  await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
  await expect(page.getByText('Kata sandi diganti.')).toBeVisible()
  const other = await (await openBrowser({ javaScriptEnabled: false })).newPage()
  await signInByForm(other, 'staf@jambi.example', next)
})

test('a cohort is created, its fields mended first', async ({ page }) => {
  await signIn(page, 'staf@jambi.example')
  await page.goto('/cohorts/new')
  const fill = (name: string, value: string) => page.locator(`[name="${name}"]`).fill(value)
  await fill('titleId', 'Keselamatan Jalan Kota')
  await fill('titleEn', 'City Road Safety')
  await page.locator('[name=themeId]').selectOption({ index: 1 })
  await fill('city', 'Singapura')
  await fill('trainingStartsOn', '2024-11-11')
  await fill('trainingEndsOn', '2024-11-08')
  await fill('own.seats', '12')
  await page.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(page.locator('[name=trainingEndsOn]')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.locator('[name=titleId]')).toHaveValue('Keselamatan Jalan Kota')
  await expect(page.locator('[name=themeId]')).not.toHaveValue('')
  await fill('trainingEndsOn', '2024-11-15')
  await page.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Keselamatan Jalan Kota/)
})

test('a person is added to the register', async ({ page }) => {
  await signIn(page, 'verifikator@jambi.example')
  await page.goto('/people/new')
  await page.locator('[name=agencyId]').selectOption({ index: 1 })
  await page.locator('[name=kind]').selectOption('non_asn')
  await page.locator('[name=name]').fill('Kirana Umpama')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(refusal(page).getByRole('link')).toHaveCount(1)
  await page.locator('[name=post]').fill('Tenaga Ahli Data')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kirana Umpama')
})

test('a nomination is verified', async ({ page, world }) => {
  const cohort = await findCohort(world, 'open')
  const [waiting] = await ask<{ id: string }>(
    world,
    `select id from "Nomination" where "delegationId" = $1 and state = 'submitted' order by receipt limit 1`,
    [cohort.delegationId],
  )
  await signIn(page, 'verifikator@jambi.example')
  await page.goto(`/verification/${waiting!.id}`)
  for (const fits of await page.locator('label', { hasText: 'Sesuai' }).all()) await fits.click()
  await page.getByRole('button', { name: 'Memenuhi syarat' }).click()
  await expect(page.getByText(/ dinyatakan memenuhi syarat\.$/)).toBeVisible()
  expect(await ask(world, 'select state::text from "Nomination" where id = $1', [waiting!.id])).toEqual([
    { state: 'verified' },
  ])
})

test('a nomination is scored, and the reason for a 5 is asked for', async ({ page, world }) => {
  await signIn(page, 'penilai1@jambi.example')
  await page.goto('/assessments')
  await page.getByRole('link', { name: 'Mulai menilai' }).click()
  const id = page.url().split('/').at(-1)!
  for (const middle of await page.locator('input[type=radio][value="3"]').all()) await middle.check()
  await page.locator('input[type=radio][value="5"]').first().check()
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click()
  await expect(refusal(page)).toContainText('Tulis alasan untuk nilai ini')
  await page
    .getByRole('textbox', { name: 'Alasan' })
    .and(page.locator(':visible'))
    .first()
    .fill('Penghargaan nasional 2023.')
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click()
  await expect(page.getByText(/^Nilai untuk usulan nomor \d+ disimpan\.$/)).toBeVisible()
  const scores = await ask(world, 'select value from "Score" where "assignmentId" = $1 order by value', [id])
  expect(scores.map(({ value }) => value)).toEqual([...scores.slice(1).map(() => 3), 5])
})

test('a line-up is proposed and approved', async ({ page, openBrowser, world }) => {
  const cohort = await findCohort(world, 'scored')
  await settleNominations(world, cohort.id)
  await signIn(page, 'staf@jambi.example')
  await propose(page, cohort.id)
  const kabag = await (await openBrowser({ javaScriptEnabled: false })).newPage()
  await signIn(kabag, 'kabag@jambi.example')
  await kabag.goto(page.url())
  await kabag.locator('summary', { hasText: 'Setujui susunan' }).click()
  await kabag.getByRole('button', { name: 'Ya, setujui' }).click()
  await expect(kabag.getByText(/Susunan disetujui\. \d+ peserta terdaftar\./)).toBeVisible()
})

test('a roll call is marked and closed', async ({ page, world }) => {
  await goToReleaseDay(world)
  const cohort = await findCohort(world, 'leaving', 'sumut')
  await signIn(page, 'ketua@sumut.example')
  await page.goto(`/cohorts/${cohort.id}/departure/roll-call`)
  for (let left = 10; left > 1; left--) {
    await page
      .getByRole('button', { name: /^Hadir: / })
      .first()
      .click()
    await expect(page.getByRole('heading', { name: `Sudah hadir (${11 - left})` })).toBeVisible()
  }
  await page.getByRole('button', { name: /^Tidak hadir: / }).click()
  await expect(page.getByRole('heading', { name: 'Tidak hadir (1)' })).toBeVisible()
  await page.locator('summary', { hasText: 'Tutup presensi' }).click()
  await page.getByRole('button', { name: 'Ya, tutup' }).click()
  // Nobody has gathered yet: it asks first, naming who would lose the seat.
  await expect(page.getByText(/^Belum ditutup\. .*kehilangan kursinya/).first()).toBeVisible()
  await page.getByLabel('Ya, tutup sebelum waktunya').check()
  await page.getByRole('button', { name: 'Ya, tutup', exact: true }).click()
  await expect(page.getByText('Presensi ditutup: 9 berangkat, 1 tidak hadir.')).toBeVisible()
})
