// About: house

import { demoAccounts } from '../../prisma/demo/accounts.ts'
import { within } from '../../scripts/pace.ts'
import { signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'
import { inspect } from './inspect.ts'
import { walk } from './walk.ts'

test.describe.configure({ mode: 'parallel' })
/** A finding names its page and place; recording every look would take longer than looking. */
test.use({ trace: 'off', screenshot: 'off' })
test.beforeEach(async ({ world }) => {
  test.setTimeout(within(600))
  await world.renew()
})

for (const { email, role } of demoAccounts)
  test(`every page that ${email} can reach is accessible, fits its screen and makes no error`, async ({ page }) => {
    await signIn(page, email)
    const look = async (address: string) => {
      await page.goto(address)
      await inspect(page, `${address} (${role})`)
    }
    const pages = await walk(page.request, { starts: ['/', '/account', '/public'], lang: 'id', look })
    expect(pages).toBeGreaterThan(3)
  })

test('the pages for anyone are accessible, fit their screen and make no error', async ({ page }) => {
  const look = async (address: string) => {
    await page.goto(address)
    await inspect(page, `${address} (anyone)`)
  }
  expect(await walk(page.request, { starts: ['/sign-in', '/public'], lang: 'id', look })).toBeGreaterThan(1)
})
