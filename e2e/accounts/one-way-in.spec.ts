// About: accounts

import { demoPassword } from '../../prisma/demo/accounts.ts'
import { expect, test } from '../support/world.ts'

test.beforeEach(async ({ world }) => world.renew())

test('next-auth lets nobody in by a password: our own form is the one way', async ({ page, world }) => {
  const { csrfToken } = await (await page.request.get(`${world.url}/api/auth/csrf`)).json()
  await page.request.post(`${world.url}/api/auth/callback/credentials`, {
    form: { csrfToken, email: 'kabag@jambi.example', password: demoPassword, json: 'true' },
  })
  expect(await (await page.request.get(`${world.url}/api/auth/session`)).json()).toEqual({})
  const names = (await page.context().cookies()).map(({ name }) => name)
  expect(names.filter((name) => name.includes('session'))).toEqual([])
})
