// About: departures, schedule, conduct

import type { Page } from 'playwright/test'
import { within } from '../../scripts/pace.ts'
import { signIn, signInByForm } from '../support/people.ts'
import { expect, test } from '../support/world.ts'
import { callTheRoll, openRollCall } from './steps/roll-call.ts'

/** Opens the 2024 cohort from the list, as whoever is signed in. */
async function openCohort2024(page: Page) {
  await page.goto('/cohorts')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Inovasi Tata Kelola/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Inovasi Tata Kelola/)
}

test('from the airport on 30 June to a day in class on 2 July', async ({ page, openBrowser, world }) => {
  test.setTimeout(within(180))
  await world.renew()
  await signIn(page, 'staf@jambi.example')
  await page.getByRole('button', { name: /30 Jun/ }).click()
  await expect(page.getByText('Minggu, 30 Juni 2024').first()).toBeVisible()

  await openCohort2024(page)
  await page.getByRole('link', { name: 'Lihat keberangkatan' }).click()
  await page.getByRole('link', { name: 'Buka presensi' }).first().click()
  await callTheRoll(page, 19)

  const phone = { viewport: { width: 390, height: 844 } }
  const head = await (await openBrowser(phone)).newPage()
  await signIn(head, 'ketua@sumut.example')
  await openRollCall(head)
  await callTheRoll(head, 10)

  await openCohort2024(page)
  await expect(page.getByText('Rombongan sudah berangkat')).toBeVisible()

  const participant = await (await openBrowser(phone)).newPage()
  await signInByForm(participant, 'peserta@jambi.example')
  await participant.locator('summary:visible', { hasText: 'Hari lain' }).click()
  await participant.getByRole('button', { name: /2 Jul/ }).click()
  await expect(participant.getByRole('heading', { level: 1 })).toHaveText('Selasa, 2 Juli 2024')
  await expect(participant.getByText('Pemikiran desain').first()).toBeVisible()
  await expect(participant.getByText('SGT').first()).toBeVisible()
})
