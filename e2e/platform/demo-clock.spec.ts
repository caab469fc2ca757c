// About: accounts

import type { Page } from 'playwright/test'
import { count } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

const moveTo = (page: Page, day: string) =>
  page.getByRole('button', { name: `Pindah ke ${day}` }).and(page.locator(':visible'))
const expectDay = (page: Page, day: string) =>
  expect(page.getByText(`Hari ini di aplikasi: ${day}`).and(page.locator(':visible'))).toBeVisible()

test.beforeEach(async ({ page, world }) => {
  await world.renew()
  await signIn(page, 'kabag@jambi.example')
  await page.goto('/cohorts')
})

test('a second tab that still shows the day before moves the clock from where it is', async ({ page, context }) => {
  const second = await context.newPage()
  await second.goto('/people')
  await moveTo(page, '30 Jun 2024').click()
  await expectDay(page, 'Minggu, 30 Juni 2024')
  await expectDay(second, 'Jumat, 28 Juni 2024')
  await moveTo(second, '2 Jul 2024').click()
  await expectDay(second, 'Selasa, 2 Juli 2024')
  await expect(second).toHaveURL(/\/people$/)
  await page.reload()
  await expectDay(page, 'Selasa, 2 Juli 2024')
})

test('back and forward show the day that the clock stands at, and never move it', async ({ page }) => {
  await page.goto('/programmes')
  await moveTo(page, '30 Jun 2024').click()
  await expectDay(page, 'Minggu, 30 Juni 2024')
  await page.goBack()
  await page.reload()
  await expectDay(page, 'Minggu, 30 Juni 2024')
  await page.goForward()
  await expectDay(page, 'Minggu, 30 Juni 2024')
})

test('pressed twice in a row the clock is moved once', async ({ page, world }) => {
  await moveTo(page, '30 Jun 2024').dblclick()
  await expectDay(page, 'Minggu, 30 Juni 2024')
  await expect(moveTo(page, '28 Jun 2024')).toBeVisible()
  expect(await count(world, `from "AuditEvent" where action = 'clock.set'`)).toBe(1)
})
