// About: accounts, grants, selection, participants, departures, nominations
import { findCohort } from '../support/cohorts.ts'
import { ask } from '../support/database.ts'
import { gatherTeam, signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

test.beforeEach(async ({ world }) => world.renew())

test('a refused sign-in does not say that nothing has changed: nothing would have', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Surel').fill('kabag@jambi.example')
  await page.getByLabel('Kata sandi').fill('bukan kata sandinya')
  await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
  const told = page.locator('.errsum')
  await expect(told).toBeVisible()
  await expect(told).not.toContainText('Belum ada yang berubah')
})

test('an account whose owner never set a password is not said to be active', async ({ page, world }) => {
  await ask(world, `update "User" set "passwordHash" = null where email = 'penilai3@jambi.example'`)
  await signIn(page, 'admin@jambi.example')
  await page.goto('/administration/users')
  const [never, active] = ['penilai3@jambi.example', 'penilai2@jambi.example'].map((email) =>
    page.getByRole('row').filter({ hasText: email }),
  )
  await expect(never!.getByRole('cell').last()).toHaveText('Belum diaktifkan')
  await expect(active!.getByRole('cell').last()).toHaveText('Aktif')
})

test('an assessor to whom nobody gave anything has not scored everything', async ({ page, world }) => {
  await signIn(page, 'penilai3@jambi.example')
  await page.goto('/assessments')
  const main = page.getByRole('main')
  await expect(main).not.toContainText('Belum ada usulan yang dibagikan kepada Anda')
  await ask(
    world,
    `with own as (select a.id from "Assignment" a join "User" u on u.id = a."assessorId" where u.email = 'penilai3@jambi.example'),
       gone as (delete from "Score" where "assignmentId" in (select id from own))
     delete from "Assignment" where id in (select id from own)`,
  )
  await page.reload()
  await expect(main).toContainText('Belum ada usulan yang dibagikan kepada Anda')
  await expect(main).not.toContainText('Semua sudah Anda nilai')
})

test('who may not name the head of a delegation is told who does', async ({ openBrowser, world }) => {
  const cohort = await findCohort(world, 'leaving')
  await ask(world, `update "Participant" set "isHead" = false where "delegationId" = $1`, [cohort.delegationId])
  const as = gatherTeam(openBrowser)
  const [officer, kabag] = [await as('staf@jambi.example'), await as('kabag@jambi.example')]
  for (const page of [officer, kabag]) await page.goto(`/cohorts/${cohort.id}/participants`)
  await expect(officer.getByRole('main')).toContainText('Kabag Kerja Sama yang menunjuknya')
  await expect(officer.getByRole('main')).not.toContainText('Tunjuk salah satu peserta')
  await expect(kabag.getByRole('main')).toContainText('Tunjuk salah satu peserta')
})

test('each row of the rundown of a ceremony says which it is', async ({ page, world }) => {
  const cohort = await findCohort(world, 'leaving')
  await signIn(page, 'staf@jambi.example')
  await page.goto(`/cohorts/${cohort.id}/departure/edit`)
  await expect(page.getByRole('heading', { name: 'Susunan acara' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Acara 1', exact: true }).getByLabel('Jam')).not.toHaveValue('')
  await expect(page.getByRole('group', { name: 'Baris baru 1', exact: true }).getByLabel('Jam')).toHaveValue('')
})

test('everybody who matches is taken in one press, on this page and on the others, and nobody again in another', async ({
  page,
  world,
}) => {
  const cohort = await findCohort(world, 'open')
  await signIn(page, 'hr@jambi.example')
  await page.goto(`/cohorts/${cohort.id}/eligibility`)
  const all = page.getByRole('link', { name: /^Pilih semua/ })
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])
  expect(count).toBeGreaterThan(1)
  const picked = page.getByText(`${count} orang dipilih`)
  await all.click()
  await expect(picked).toBeVisible()
  await page.getByRole('link', { name: 'Batalkan pilihan' }).click()
  await expect(page.locator('input[name=people]:checked')).toHaveCount(0)
  await all.click()
  await expect(picked).toBeVisible()
  await page.getByRole('button', { name: 'Usulkan yang dipilih' }).click()
  await expect(page.locator('input[name$=".personId"]')).toHaveCount(count)
})

test('whoever makes an account at the machine itself is warned that its link opens nowhere else', async ({ page }) => {
  await signIn(page, 'admin@jambi.example')
  await page.goto('/administration/users/new')
  await expect(page.getByRole('main')).toContainText('ANGKATAN_URL')
})
