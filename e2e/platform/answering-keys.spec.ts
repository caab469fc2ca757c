// About: nominations, selection

import { ask } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

test.beforeEach(async ({ world }) => world.renew())

test('scores are given by the number keys from where the page opens, and a message names its criterion', async ({
  page,
  world,
}) => {
  const [found] = await ask<{ id: string }>(
    world,
    `select a.id from "Assignment" a join "Nomination" n on n.id = a."nominationId" join "User" u on u.id = a."assessorId"
     where u.email = 'penilai1@jambi.example' and a."submittedAt" is null and a."conflictAt" is null
       and n.state = 'verified' order by a.id limit 1`,
  )
  await signIn(page, 'penilai1@jambi.example')
  await page.goto(`/assessments/${found!.id}`)
  const criteria = page.locator('[data-criterion]')
  const count = await criteria.count()
  const name = (await criteria.nth(1).locator('legend').textContent())!.split(', bobot')[0]!
  await page.keyboard.press('3')
  await expect(criteria.first().locator('input[value="3"]')).toBeChecked()
  await page.keyboard.press('5')
  await expect(criteria.nth(1).getByRole('textbox')).toBeFocused()
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click()
  const problems = page.getByRole('main').getByRole('alert').getByRole('link')
  await expect(problems).toHaveCount(count - 1)
  await expect(problems.filter({ hasText: `${name}: Tulis alasan` })).toHaveCount(1)
  await expect(problems.filter({ hasText: /^\S.*: Pilih nilai 1 sampai 5\.$/ })).toHaveCount(count - 2)
})

test('facts are answered by S and T from where the page opens, and a message names its rule', async ({
  page,
  world,
}) => {
  const [found] = await ask<{ id: string }>(
    world,
    `select n.id from "Nomination" n join "Cohort" c on c.id = n."cohortId" join "Agency" a on a.id = n."agencyId"
     where n.state = 'submitted' and c.state = 'open' and a."shortName" = 'Disdik' order by n.receipt limit 1`,
  )
  await signIn(page, 'verifikator@jambi.example')
  await page.goto(`/verification/${found!.id}`)
  const facts = page.locator('fieldset.fact')
  await expect(page.getByRole('checkbox', { name: /pindah/ })).toBeVisible()
  const count = await facts.count()
  await page.keyboard.press('s')
  await page.keyboard.press('s')
  await expect(facts.nth(1).locator('input[value="fits"]')).toBeChecked()
  await expect(facts.nth(2).locator('input').first()).toBeFocused()
  await page.getByRole('button', { name: 'Memenuhi syarat' }).click()
  const problems = page.getByRole('main').getByRole('alert').getByRole('link')
  await expect(problems).toHaveCount(count - 2)
  for (const text of await problems.allTextContents()) expect(text).toMatch(/^[^:]+: /)
})
