// About: departures

import type { Page } from 'playwright/test'
import { within } from '../../scripts/pace.ts'
import { findCohort, goToReleaseDay } from '../support/cohorts.ts'
import { ask } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test, type World } from '../support/world.ts'
import { refusal, sendAgain } from './refusal.ts'

const phone = { viewport: { width: 390, height: 844 } }

/** The day of departure at noon, and the way to the roll call of the host's delegation. */
async function arrange(world: World) {
  await world.renew()
  await goToReleaseDay(world)
  const cohort = await findCohort(world, 'leaving')
  const marks = () =>
    ask<{ mark: string; by: string }>(
      world,
      `select mark::text, "byName" as by from "RollCallMark" where "delegationId" = $1 order by "markedAt", id`,
      [cohort.delegationId],
    )
  return { ...cohort, marks, address: `/cohorts/${cohort.id}/departure/roll-call` }
}

const present = (page: Page) => page.getByText(/^dari 19 hadir$/).locator('..')
/** Whoever was marked stays where they stood for a moment, pressed. */
const firstMissing = (page: Page) => page.getByRole('button', { name: /^Hadir: /, pressed: false }).first()

/** Taps, and waits until the server has answered. */
async function tap(page: Page, button: ReturnType<typeof firstMissing>) {
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/roll-call'))
  await button.click()
  return (await answered).request()
}

test('two phones that mark the same person make one who is present', async ({ openBrowser, world, faults }) => {
  faults.allow(/ERR_FAILED/)
  const { address, marks } = await arrange(world)
  const [first, second] = [await (await openBrowser(phone)).newPage(), await (await openBrowser(phone)).newPage()]
  await signIn(first, 'staf@jambi.example')
  await signIn(second, 'kabag@jambi.example')
  await first.goto(address)
  // The second one hears nothing of the first: only its own tap gets through.
  await second.route('**/api/roll-call', (route) =>
    route.request().postDataJSON().rows.length > 0 ? route.continue() : route.abort(),
  )
  await second.goto(address)
  const name = (await firstMissing(first).getAttribute('aria-label'))!
  await tap(first, first.getByRole('button', { name, exact: true }))
  await tap(second, second.getByRole('button', { name, exact: true }))
  await expect(present(first)).toHaveText(/^1/)
  await expect(present(second)).toHaveText(/^1/)
  expect((await marks()).map(({ mark }) => mark)).toEqual(['present', 'present'])
  await first.reload()
  await expect(present(first)).toHaveText(/^1/)
  await expect(first.getByRole('heading', { name: 'Sudah hadir (1)' })).toBeVisible()
})

test('a mark that is sent again by the phone is no second mark', async ({ page, world }) => {
  const { address, marks } = await arrange(world)
  await signIn(page, 'staf@jambi.example')
  await page.goto(address)
  const sent = await tap(page, firstMissing(page))
  const again = await sendAgain(page, sent)
  expect(again.status()).toBe(200)
  expect(await marks()).toHaveLength(1)
})

test('an undo is a mark of its own, and both stand in the record', async ({ page, world }) => {
  const { address, marks } = await arrange(world)
  await signIn(page, 'staf@jambi.example')
  await page.goto(address)
  await tap(page, firstMissing(page))
  await expect(present(page)).toHaveText(/^1/)
  await tap(page, page.locator('#present').locator('..').getByRole('button'))
  await expect(present(page)).toHaveText(/^0/)
  expect((await marks()).map(({ mark }) => mark)).toEqual(['present', 'undo'])
  await page.reload()
  await expect(present(page)).toHaveText(/^0/)
})

test('without JavaScript a tap is a form: sent twice it is one mark, and the undo is another', async ({
  openBrowser,
  world,
}) => {
  const { address, marks } = await arrange(world)
  const page = await (await openBrowser({ ...phone, javaScriptEnabled: false })).newPage()
  await signIn(page, 'staf@jambi.example')
  await page.goto(address)
  const [post] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'POST'),
    firstMissing(page).click(),
  ])
  await expect(present(page)).toHaveText(/^1/)
  const again = await sendAgain(page, post)
  expect(again.status()).toBe(303)
  expect(await marks()).toHaveLength(1)
  await page.locator('#present').locator('..').getByRole('button').click()
  await expect(present(page)).toHaveText(/^0/)
  expect((await marks()).map(({ mark }) => mark)).toEqual(['present', 'undo'])
})

test('a phone whose roll call was closed meanwhile is told, and its mark changes nothing', async ({
  page,
  world,
  faults,
}) => {
  faults.allow(/409/)
  const { address, delegationId, marks } = await arrange(world)
  await signIn(page, 'staf@jambi.example')
  await page.goto(address)
  await ask(world, `update "Delegation" set state = 'departed' where id = $1`, [delegationId])
  await tap(page, firstMissing(page))
  await expect(refusal(page)).toContainText('Presensi rombongan ini')
  await expect(present(page)).toHaveText(/^0/)
  expect(await marks()).toEqual([])
})

test('a roll call with somebody unmarked does not close', async ({ page, world }) => {
  const { address, delegationId } = await arrange(world)
  await signIn(page, 'staf@jambi.example')
  await page.goto(address)
  await tap(page, firstMissing(page))
  await page.locator('summary', { hasText: 'Tutup presensi' }).click()
  await page.getByLabel('Catatan tentang yang tidak hadir').fill('Semua sudah di ruang tunggu.')
  await page.getByRole('button', { name: 'Ya, tutup' }).click()
  await expect(refusal(page)).toContainText('belum ditandai')
  await expect(page.getByLabel('Catatan tentang yang tidak hadir')).toHaveValue('Semua sudah di ruang tunggu.')
  const [row] = await ask(world, 'select state::text from "Delegation" where id = $1', [delegationId])
  expect(row).toEqual({ state: 'approved' })
})

test('closing waits for the taps that are still on their way', async ({ page, world }) => {
  const { address, delegationId } = await arrange(world)
  await signIn(page, 'staf@jambi.example')
  await page.goto(address)
  for (let left = 19; left > 1; left--) await tap(page, firstMissing(page))
  let deliver = () => {}
  const held = new Promise<void>((resolve) => {
    deliver = resolve
  })
  await page.route('**/api/roll-call', async (route) => {
    await held
    await route.continue()
  })
  await firstMissing(page).click()
  await page.locator('summary', { hasText: 'Tutup presensi' }).click()
  await page.getByRole('button', { name: 'Ya, tutup' }).click()
  await expect(page.getByText('1 tanda belum terkirim')).toBeVisible()
  deliver()
  await page.waitForURL(/\/departure$/)
  const [row] = await ask(world, 'select state::text from "Delegation" where id = $1', [delegationId])
  expect(row).toEqual({ state: 'departed' })
})

test('a second press at the same place marks nobody else, and the focus stays in the list', async ({ page, world }) => {
  const { address, marks } = await arrange(world)
  await signIn(page, 'staf@jambi.example')
  await page.goto(address)
  const name = await firstMissing(page).getAttribute('aria-label')
  const place = (await firstMissing(page).boundingBox())!
  const press = () => page.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
  await press()
  await press()
  await expect(present(page)).toHaveText(/^1/)
  await expect(page.locator('#missing').locator('..').getByRole('listitem')).toHaveCount(18)
  expect(await marks()).toHaveLength(1)
  await expect(page.locator('#present').locator('..').getByRole('button', { name: name!, exact: true })).toBeVisible()

  await firstMissing(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#missing').locator('..').getByRole('listitem')).toHaveCount(17)
  await expect(firstMissing(page)).toBeFocused()
})

test('a mark that waits for the network outlives its tab', async ({ openBrowser, world }) => {
  const { address, marks } = await arrange(world)
  const browser = await openBrowser(phone)
  const page = await browser.newPage()
  await signIn(page, 'staf@jambi.example')
  await page.goto(address)
  // Cut inside the page: a closing tab lets go of a request that was held back outside, and its last try would arrive.
  await page.evaluate(() => {
    const { fetch } = globalThis
    globalThis.fetch = (to, init) =>
      String(to).includes('/api/roll-call') ? Promise.reject(new TypeError('No network')) : fetch(to, init)
  })
  await firstMissing(page).click()
  await expect(page.getByText('1 tanda belum terkirim')).toBeVisible()
  await page.close()
  expect(await marks()).toHaveLength(0)
  const later = await browser.newPage()
  const sent = later.waitForResponse((response) => response.url().endsWith('/api/roll-call'))
  await later.goto(address)
  await sent
  await expect(present(later)).toHaveText(/^1/)
  expect(await marks()).toHaveLength(1)
  await expect(later.getByText('belum terkirim')).toHaveCount(0)
})

test('what one phone marks stands on the other within seconds, without a press', async ({ openBrowser, world }) => {
  const { address } = await arrange(world)
  const [first, second] = [await (await openBrowser(phone)).newPage(), await (await openBrowser(phone)).newPage()]
  await signIn(first, 'staf@jambi.example')
  await signIn(second, 'kabag@jambi.example')
  await first.goto(address)
  await second.goto(address)
  await tap(first, firstMissing(first))
  await expect(present(second)).toHaveText(/^1/, { timeout: within(12) })
})

test('closing names who loses the seat, and forgets what was mended since it refused', async ({ page, world }) => {
  const { address } = await arrange(world)
  await signIn(page, 'staf@jambi.example')
  await page.goto(address)
  for (let left = 19; left > 1; left--) await tap(page, firstMissing(page))
  await page.locator('summary', { hasText: 'Tutup presensi' }).click()
  const last = (await firstMissing(page).getAttribute('aria-label'))!.replace('Hadir: ', '')
  // A title ends with the full stop of the sentence.
  const ending = last.replace(/\.?$/, '.')
  await expect(page.getByText(`Masih harus ditandai: ${ending}`)).toBeVisible()
  await expect(page.getByText('Tidak ada yang kehilangan kursi.')).toBeVisible()
  await page.getByLabel('Catatan tentang yang tidak hadir').fill('Sakit.')
  await page.getByRole('button', { name: 'Ya, tutup' }).click()
  await expect(refusal(page)).toContainText('belum ditandai')
  await tap(page, page.getByRole('button', { name: `Tidak hadir: ${last}`, exact: true }))
  await expect(page.getByText(`Kehilangan kursi: ${ending}`)).toBeVisible()
  await expect(refusal(page)).toHaveCount(0)
  await expect(page.getByLabel('Catatan tentang yang tidak hadir')).toHaveValue('Sakit.')
})
