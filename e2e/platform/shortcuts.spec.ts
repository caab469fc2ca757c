// About: platform

import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

test('keys lead to places, to the search of a page and to their own list, where they can be switched off', async ({
  page,
}) => {
  await signIn(page, 'kabag@jambi.example')
  const list = page.getByRole('dialog', { name: 'Pintasan papan ketik' })
  await expect(page.getByRole('button', { name: 'Pintasan papan ketik' })).toBeVisible()

  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await expect(page).toHaveURL(/\/cohorts$/)

  await page.keyboard.press('/')
  const search = page.getByRole('searchbox')
  await expect(search).toBeFocused()
  await page.keyboard.type('g?')
  await expect(search, 'keys are letters in a field').toHaveValue('g?')
  await expect(list).toBeHidden()

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await expect(list).toBeVisible()
  await list.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()

  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(list).toBeHidden()
  await expect(page).toHaveURL(/\/cohorts$/)
})
