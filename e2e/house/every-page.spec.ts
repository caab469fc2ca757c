import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { demoAccounts } from '../../prisma/demo/accounts.ts'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

/** Every page that a role can reach by links, once for each shape of address. */
async function walk(page: Page, start: string, look: (shape: string) => Promise<void>) {
  const seen = new Set<string>()
  const waiting = [start]
  while (waiting.length > 0) {
    const address = waiting.shift()!
    const shape = shapeOf(address)
    if (seen.has(shape)) continue
    seen.add(shape)
    const answer = await page.goto(address)
    if (!answer?.headers()['content-type']?.includes('text/html')) continue
    expect(answer.status(), `${address} answers`).toBeLessThan(400)
    await look(shape)
    for (const href of await page
      .locator('a[href^="/"]:not([download])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
      if (!isFile(href)) waiting.push(href)
  }
  return seen
}

const shapeOf = (address: string) => address.replace(/[?#].*$/, '').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
const isFile = (href: string) => /\.(csv|ics|pdf)\b|^\/api\//.test(href)

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What axe finds on the page as it stands, as lines that name rule and place. */
async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

async function inspect(page: Page, shape: string) {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('h1'), `${shape} has one h1`).toHaveCount(1)
  expect(await violations(page), `${shape} at 1366 px, light`).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page), `${shape} at 390 px, dark`).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${shape} scrolls sideways at 320 px`).toBeLessThanOrEqual(0)
}

test.describe.configure({ mode: 'parallel' })

/** One account for each way of working in the office of the host; the others walk the same pages. */
const walkers = ['hr', 'hr.disdik', 'verifikator', 'penilai1', 'penilai2', 'penilai3', 'staf', 'kabag'].map(
  (name) => `${name}@jambi.example`,
)

for (const account of demoAccounts.filter(({ email }) => walkers.includes(email))) {
  test(`every page that ${account.email} can reach is accessible, fits 320 px and makes no error`, async ({ page }) => {
    test.setTimeout(300_000)
    await signIn(page, account.email)
    const seen = await walk(page, '/', (shape) => inspect(page, shape))
    expect(seen.size).toBeGreaterThan(1)
  })
}

test('the pages for anyone are accessible, fit 320 px and make no error', async ({ page }) => {
  test.setTimeout(120_000)
  for (const start of ['/sign-in', '/public']) await walk(page, start, (shape) => inspect(page, shape))
})

test('an address that does not exist answers 404 in the language of the reader', async ({ page, faults }) => {
  faults.allow(/404/)
  await signIn(page, 'kabag@jambi.example')
  for (const address of ['/nowhere', '/cohorts/00000000-0000-7000-8000-000000000000', '/cohorts/not-an-id']) {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})
