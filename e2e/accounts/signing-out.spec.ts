// About: accounts

import type { Page } from 'playwright/test'
import { signInByForm } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

test.beforeEach(async ({ world }) => world.renew())

async function leave(page: Page) {
  const forgotten = page.waitForResponse(/\/api\/signed-out$/)
  await page.locator('summary', { hasText: 'Staf Bagian Kerja Sama' }).click()
  await page.getByRole('button', { name: 'Keluar' }).first().click()
  await expect(page).toHaveURL(/\/sign-in$/)
  return (await (await forgotten).allHeaders())['clear-site-data']
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test('signing out makes the browser forget what it has kept of the app', async ({ page }) => {
      await signInByForm(page, 'staf@jambi.example')
      if (javaScriptEnabled) await page.evaluate(() => localStorage.setItem('kept', 'on the phone'))
      expect(await leave(page)).toBe('"cache", "storage"')
      if (javaScriptEnabled) expect(await page.evaluate(() => localStorage.length)).toBe(0)
      await page.goto('/cohorts')
      await expect(page).toHaveURL(/sign-in/)
    })
  })

test('a link from elsewhere to the way out makes nobody’s browser forget anything', async ({ page, world }) => {
  const answer = await page.request.get(`${world.url}/api/signed-out`, {
    headers: { accept: 'text/html', 'sec-fetch-site': 'cross-site' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(303)
  expect(answer.headers()['clear-site-data']).toBeUndefined()
})

test('no answer about a verb that is none may be kept', async ({ page, world }) => {
  const missing = '00000000-0000-7000-8000-000000000000'
  const addresses = [
    ...['/api/health', '/api/roll-call', '/api/signed-out', '/api/auth/session'],
    ...[`/api/documents/${missing}`, `/api/documents/nominations/${missing}`, `/api/documents/own-lists/${missing}`],
  ]
  for (const address of addresses)
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const answer = await page.request.fetch(world.url + address, { method })
      expect(answer.status(), `${method} ${address}`).toBe(405)
      expect(answer.headers()['cache-control'], `${method} ${address}`).toBe('no-store')
      expect(answer.headers().allow, `${method} ${address}`).toMatch(/^(GET|POST)/)
    }
})
