// About: nominations

import type { Page } from 'playwright/test'
import { findCohort } from '../support/cohorts.ts'
import { ask } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test, type World } from '../support/world.ts'
import { refusal } from './refusal.ts'

type Waiting = { id: string; personId: string; agency: string }

/** A nomination that waits for the verifier, of an agency whose staff has an account for the tests. */
async function findWaiting(world: World) {
  const cohort = await findCohort(world, 'open')
  const [row] = await ask<Waiting>(
    world,
    `select n.id, n."personId" from "Nomination" n join "Agency" a on a.id = n."agencyId"
     where n."delegationId" = $1 and n.state = 'submitted' and a."shortName" = 'Disdik' order by n.receipt limit 1`,
    [cohort.delegationId],
  )
  return row!
}

const verifierIs = (world: World, personId: string) =>
  ask(world, `update "User" set "personId" = $1 where email = 'verifikator@jambi.example'`, [personId])

const stateOf = async (world: World, id: string) => {
  const [row] = await ask<{ state: string; verifications: number }>(
    world,
    `select state::text, (select count(*)::int from "Verification" where "nominationId" = n.id) as verifications
     from "Nomination" n where id = $1`,
    [id],
  )
  return row
}
const untouched = { state: 'submitted', verifications: 0 }

/** Ticks every fact as fitting and says that the nomination meets the rules. */
async function verify(page: Page) {
  for (const fits of await page.locator('label', { hasText: 'Sesuai' }).all()) await fits.click()
  await page.getByRole('button', { name: 'Memenuhi syarat' }).click()
}

test.beforeEach(async ({ world }) => world.renew())

test('a verifier who is nominated is told so and finds no decision to make', async ({ page, world }) => {
  const { id, personId } = await findWaiting(world)
  await verifierIs(world, personId)
  await signIn(page, 'verifikator@jambi.example')
  await page.goto(`/verification/${id}`)
  await expect(page.getByText('Anda tidak dapat memutuskan tentang diri sendiri.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Memenuhi syarat' })).toHaveCount(0)
})

test('a decision on the own nomination is refused at the door, and so is one on what one nominated', async ({
  page,
  world,
}) => {
  const { id, personId } = await findWaiting(world)
  await signIn(page, 'verifikator@jambi.example')
  await page.goto(`/verification/${id}`)
  await verifierIs(world, personId)
  await verify(page)
  await expect(refusal(page)).toContainText('Anda tidak dapat memutuskan tentang diri sendiri.')
  await ask(world, `update "User" set "personId" = null where email = 'verifikator@jambi.example'`)
  await ask(
    world,
    `update "Nomination" set "nominatedById" = (select id from "User" where email = 'verifikator@jambi.example') where id = $1`,
    [id],
  )
  await page.getByRole('button', { name: 'Memenuhi syarat' }).click()
  await expect(refusal(page)).toContainText('Anda yang mengusulkan, sehingga verifikator lain yang memutuskan.')
  expect(await stateOf(world, id)).toEqual(untouched)
})

test('a nomination withdrawn while its verification is open is not verified', async ({ page, openBrowser, world }) => {
  const { id } = await findWaiting(world)
  await signIn(page, 'verifikator@jambi.example')
  await page.goto(`/verification/${id}`)

  const staff = await (await openBrowser()).newPage()
  await signIn(staff, 'hr.disdik@jambi.example')
  await staff.goto(`/nominations/${id}`)
  await staff.locator('summary', { hasText: 'Tarik usulan' }).click()
  await staff.getByLabel('Alasan').fill('Pindah tugas ke pemerintah lain.')
  await staff.getByRole('button', { name: /^Ya, tarik/ }).click()
  await expect(staff.getByText('Usulan ditarik.')).toBeVisible()

  await verify(page)
  await expect(refusal(page)).toContainText('Tidak ada yang disimpan. Muat ulang halaman')
  expect(await stateOf(world, id)).toEqual({ state: 'withdrawn', verifications: 0 })
  await page.reload()
  await expect(page.getByText('Ditarik').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Memenuhi syarat' })).toHaveCount(0)
})

test('of two verifiers on one nomination the second is told, and the first decision stands', async ({
  page,
  context,
  world,
}) => {
  const { id } = await findWaiting(world)
  await signIn(page, 'verifikator@jambi.example')
  await page.goto(`/verification/${id}`)
  const second = await context.newPage()
  await second.goto(`/verification/${id}`)
  await page.locator('summary', { hasText: 'Kembalikan' }).click()
  await page
    .getByRole('textbox', { name: 'Yang perlu diperbaiki' })
    .fill('Lampirkan SKP 2023 yang sudah ditandatangani.')
  await page.getByLabel('Paling lambat').fill('2024-07-05')
  await page.getByRole('button', { name: 'Ya, kembalikan' }).click()
  await expect(page.getByText(/^Usulan .+ dikembalikan untuk diperbaiki sampai/)).toBeVisible()
  await verify(second)
  await expect(refusal(second)).toContainText('Tidak ada yang disimpan')
  expect(await stateOf(world, id)).toEqual({ state: 'returned', verifications: 1 })
})

test('facts that nobody looked at stop the decision, and what was ticked stays', async ({ page, world }) => {
  const { id } = await findWaiting(world)
  await signIn(page, 'verifikator@jambi.example')
  await page.goto(`/verification/${id}`)
  await page.locator('label', { hasText: 'Sesuai' }).first().click()
  await page.getByRole('button', { name: 'Memenuhi syarat' }).click()
  await expect(refusal(page)).toContainText('Periksa fakta ini dulu.')
  await expect(page.getByRole('radio', { name: 'Sesuai' }).first()).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Sesuai' }).nth(1)).not.toBeChecked()
  expect(await stateOf(world, id)).toEqual(untouched)
})

test('a return without a note and a day names both, and keeps the one that was written', async ({ page, world }) => {
  const { id } = await findWaiting(world)
  await signIn(page, 'verifikator@jambi.example')
  await page.goto(`/verification/${id}`)
  await page.locator('summary', { hasText: 'Kembalikan' }).click()
  await page.getByRole('textbox', { name: 'Yang perlu diperbaiki' }).fill('Lampirkan SKP 2023.')
  await page.getByRole('button', { name: 'Ya, kembalikan' }).click()
  await expect(refusal(page).getByRole('link')).toHaveText(['Pilih hari paling lambat.'])
  await expect(page.getByRole('textbox', { name: 'Yang perlu diperbaiki' })).toHaveValue('Lampirkan SKP 2023.')
  await page.getByLabel('Paling lambat').fill('2024-10-15')
  await page.getByRole('button', { name: 'Ya, kembalikan' }).click()
  await expect(refusal(page)).toContainText('Hari paling lambat harus sebelum pelatihan dimulai.')
  expect(await stateOf(world, id)).toEqual(untouched)
})
