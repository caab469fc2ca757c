// About: selection

import type { Page } from 'playwright/test'
import { ask } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test, type World } from '../support/world.ts'
import { refusal } from './refusal.ts'

type Assignment = { id: string; personId: string; nominationId: string; delegationId: string }

/** What this assessor still has to score. */
async function findUnscored(world: World, email: string) {
  const [row] = await ask<Assignment>(
    world,
    `select a.id, n."personId", n.id as "nominationId", n."delegationId" from "Assignment" a
     join "Nomination" n on n.id = a."nominationId" join "User" u on u.id = a."assessorId"
     where u.email = $1 and a."submittedAt" is null and a."conflictAt" is null and n.state = 'verified'
     order by a.id limit 1`,
    [email],
  )
  return row!
}

const scoresOf = (world: World, id: string) => ask(world, 'select value from "Score" where "assignmentId" = $1', [id])
/** Chooses the middle of every rubric, which asks for no reason. */
async function fillIn(page: Page) {
  for (const middle of await page.locator('input[type=radio][value="3"]').all()) await middle.check()
}
const save = (page: Page) => page.getByRole('button', { name: 'Simpan dan lanjut' }).click()

test.beforeEach(async ({ world }) => world.renew())

test('an assessor who declared a conflict in another tab does not score it in this one', async ({
  page,
  context,
  world,
}) => {
  const { id } = await findUnscored(world, 'penilai1@jambi.example')
  await signIn(page, 'penilai1@jambi.example')
  await page.goto(`/assessments/${id}`)
  await fillIn(page)
  const second = await context.newPage()
  await second.goto(`/assessments/${id}`)
  await second.locator('summary', { hasText: 'Nyatakan benturan kepentingan' }).click()
  const form = second.getByRole('form', { name: 'Nyatakan benturan kepentingan?' })
  await form.getByLabel('Alasan').fill('Pernah menjadi atasan langsung.')
  await form.getByRole('button', { name: 'Ya, nyatakan' }).click()
  await expect(second.getByText('Benturan kepentingan dicatat.')).toBeVisible()

  await save(page)
  await expect(refusal(page)).toContainText('Anda menyatakan benturan kepentingan pada usulan ini')
  expect(await scoresOf(world, id)).toEqual([])
  await page.goto(`/assessments/${id}`)
  await expect(page.getByText('Pernah menjadi atasan langsung.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Simpan dan lanjut' })).toHaveCount(0)
})

test('an assessor who is nominated does not score the own nomination', async ({ page, world }) => {
  const { id, personId } = await findUnscored(world, 'penilai2@jambi.example')
  await signIn(page, 'penilai2@jambi.example')
  await page.goto(`/assessments/${id}`)
  await fillIn(page)
  await ask(world, `update "User" set "personId" = $1 where email = 'penilai2@jambi.example'`, [personId])
  await save(page)
  await expect(refusal(page)).toContainText('Anda tidak dapat menilai usulan Anda sendiri.')
  expect(await scoresOf(world, id)).toEqual([])
  await page.goto(`/assessments/${id}`)
  await expect(page.getByText('Anda tidak dapat menilai usulan Anda sendiri.')).toBeVisible()
})

test('scores that come after the line-up was proposed, or for a withdrawn nomination, are not saved', async ({
  page,
  world,
}) => {
  const { id, nominationId, delegationId } = await findUnscored(world, 'penilai1@jambi.example')
  await signIn(page, 'penilai1@jambi.example')
  await page.goto(`/assessments/${id}`)
  await fillIn(page)
  await ask(world, `update "Nomination" set state = 'withdrawn', reason = 'Mutasi.' where id = $1`, [nominationId])
  await save(page)
  await expect(refusal(page)).toContainText('Usulan ini tidak sedang dinilai.')
  await expect(page.locator('input[type=radio][value="3"]').first()).toBeChecked()
  await ask(world, `update "Delegation" set state = 'proposed' where id = $1`, [delegationId])
  await save(page)
  await expect(refusal(page)).toContainText('Susunan peserta sudah diusulkan')
  expect(await scoresOf(world, id)).toEqual([])
})

test('a score of 1 or 5 without its reason names the field and keeps every other score', async ({ page, world }) => {
  const { id } = await findUnscored(world, 'penilai1@jambi.example')
  await signIn(page, 'penilai1@jambi.example')
  await page.goto(`/assessments/${id}`)
  await fillIn(page)
  await page.locator('input[type=radio][value="5"]').first().check()
  await save(page)
  const name = (await page.locator('[data-criterion] legend').first().textContent())!.split(', bobot')[0]
  await expect(refusal(page).getByRole('link')).toHaveText([
    `${name}: Tulis alasan untuk nilai ini, paling sedikit 5 huruf.`,
  ])
  await expect(page.locator('input[type=radio][value="5"]').first()).toBeChecked()
  await expect(page.locator('input[type=radio][value="3"]').last()).toBeChecked()
  expect(await scoresOf(world, id)).toEqual([])
})

test("another assessor's sheet is not found", async ({ page, world, faults }) => {
  faults.allow(/404/)
  const { id } = await findUnscored(world, 'penilai1@jambi.example')
  await signIn(page, 'penilai2@jambi.example')
  expect((await page.goto(`/assessments/${id}`))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan')
})
