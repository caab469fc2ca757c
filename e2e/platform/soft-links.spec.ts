// About: platform

import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

test('a link is followed without loading the page anew, and back leads back; what asks for a whole page gets one', async ({
  page,
}) => {
  await signIn(page, 'kabag@jambi.example')
  const mark = () => page.evaluate(() => Object.assign(window, { isSame: true }))
  const isSame = () => page.evaluate(() => 'isSame' in window)
  await expect(page.getByRole('button', { name: 'Pintasan papan ketik' }), 'the page is awake').toBeVisible()
  await mark()
  const main = page.getByRole('navigation', { name: 'Utama' }).first()
  await main.getByRole('link', { name: 'Angkatan' }).click()
  await expect(page).toHaveURL(/\/cohorts$/)
  await page.getByRole('link', { name: 'Inovasi Tata Kelola' }).first().click()
  await page.getByRole('link', { name: 'Peserta', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Peserta' })).toBeVisible()
  const change = page.getByRole('link', { name: /^Ubah: / }).first()
  await change.click()
  await expect(page).toHaveURL(/\/participants\?change=[0-9a-f-]+#change$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/participants$/)
  expect(await isSame()).toBe(true)

  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Ringkasan', exact: true }).click({ modifiers: ['Control'] }),
  ])
  await expect(tab).toHaveURL(/\/cohorts\/[0-9a-f-]+$/)
  await tab.close()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.csv$/)
  await expect(page).toHaveURL(/\/participants$/)
  expect(await isSame(), 'the page itself stayed').toBe(true)

  await page.evaluate(() => document.querySelector<HTMLElement>('.tabs a')!.setAttribute('data-whole', ''))
  await page.getByRole('link', { name: 'Ringkasan', exact: true }).click()
  await expect(page).toHaveURL(/\/cohorts\/[0-9a-f-]+$/)
  expect(await isSame()).toBe(false)
})
