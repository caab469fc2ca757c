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

test('a letter that answers the last fact is not typed into the field that follows, and no answer stands above the decisions', async ({
  page,
  world,
}) => {
  const [found] = await ask<{ id: string; personId: string; name: string }>(
    world,
    `select n.id, n."personId", p.name from "Nomination" n join "Cohort" c on c.id = n."cohortId"
     join "Person" p on p.id = n."personId" join "Agency" a on a.id = n."agencyId"
     where n.state = 'submitted' and c.state = 'open' and a."shortName" = 'Disdik' order by n.receipt limit 1`,
  )
  await ask(world, 'delete from "Performance" where "personId" = $1', [found!.personId])
  await signIn(page, 'verifikator@jambi.example')
  await page.setViewportSize({ width: 1440, height: 700 })
  await page.goto(`/verification/${found!.id}`)
  await expect(page.getByRole('checkbox', { name: /pindah/ })).toBeVisible()
  const count = await page.locator('fieldset.fact').count()
  for (let n = 0; n < count; n++) await page.keyboard.press('s')
  const seen = page.getByRole('textbox', { name: /^Bukti untuk yang belum dicatat/ })
  await expect(seen).toBeFocused()
  await expect(seen).toHaveValue('')

  await page.evaluate(() => window.scrollTo(0, 0))
  const above = await page.evaluate(() => {
    const bar = document.querySelector('.foots')!.getBoundingClientRect()
    const under = [...document.querySelectorAll('.fc label')].map((label) => label.getBoundingClientRect())
    const covered = under.filter(({ top, bottom }) => bottom > bar.top + 2 && top < bar.bottom - 2)
    const shown = covered.filter(({ left, top, bottom }) => {
      const y = (Math.max(top, bar.top) + Math.min(bottom, bar.bottom)) / 2
      return document.elementFromPoint(left + 8, y)?.closest('.foots') === null
    })
    return { covered: covered.length, shown: shown.length }
  })
  expect(above.covered).toBeGreaterThan(0)
  expect(above.shown).toBe(0)

  await seen.fill('Buku nilai kinerja kantor, halaman 12.')
  await page.getByRole('button', { name: 'Memenuhi syarat' }).click()
  await expect(page.getByRole('status').filter({ hasText: `${found!.name}` })).toContainText(
    'dinyatakan memenuhi syarat',
  )
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})
