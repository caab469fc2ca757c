// About: conduct, departures, trail

import type { Page } from 'playwright/test'
import { findCohort, goToDay } from '../support/cohorts.ts'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** How much wider than the screen the page is with letters of twice the size. */
async function widthBeyond(page: Page, address: string) {
  await page.goto(address)
  return page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    return document.documentElement.scrollWidth - document.documentElement.clientWidth
  })
}

test('letters of twice the size do not make a phone scroll sideways', async ({ openBrowser, world }) => {
  await world.renew()
  const { id } = await findCohort(world, 'leaving')
  for (const [email, addresses] of [
    ['peserta@jambi.example', ['/me', '/me/schedule', '/me/journey', '/me/conduct']],
    ['staf@jambi.example', [`/cohorts/${id}/departure/roll-call`, `/cohorts/${id}/participants`]],
    ['auditor@jambi.example', [`/cohorts/${id}/trail`, '/trail']],
  ] as const) {
    const page = await (await openBrowser(phone)).newPage()
    await signIn(page, email)
    for (const address of addresses) expect(await widthBeyond(page, address), address).toBe(0)
  }
})

test('a phone does not zoom into a field: its letters are of 16 pixels', async ({ openBrowser, world }) => {
  await world.renew()
  const page = await (await openBrowser(phone)).newPage()
  await signIn(page, 'auditor@jambi.example')
  await page.goto('/trail')
  const sizes = await page
    .locator('.input, .select, .textarea')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
  expect(sizes.length).toBeGreaterThan(4)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
})

test('the clock at home is the large one until the journey begins, and the other one is told as ahead', async ({
  openBrowser,
  world,
}) => {
  await world.renew()
  const page = await (await openBrowser(phone)).newPage()
  await signIn(page, 'peserta@jambi.example')
  const clocks = page.locator('.clock > div')
  await page.goto('/me')
  await expect(clocks.first()).toContainText('WIB')
  await expect(clocks.last()).toContainText('SGT')
  await page.goto('/me/journey')
  await expect(page.getByText('Jam di tujuan 1 jam lebih cepat: majukan jam Anda')).toBeVisible()
  await goToDay(world, '2024-07-02')
  await page.goto('/me')
  await expect(clocks.first()).toContainText('SGT')
})
