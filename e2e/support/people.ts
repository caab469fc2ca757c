import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright/test'
import { demoPassword } from '../../prisma/demo/accounts.ts'
import { within } from '../../scripts/pace.ts'
import { ask } from './database.ts'
import { expect, standingWorld } from './world.ts'

/** Signs in as this account by a session that stands in the database already: how one signs in, other tests ask. */
export async function signIn(page: Page, email: string) {
  const world = standingWorld()
  const sid = randomBytes(32).toString('base64url')
  const made = await ask<{ id: string }>(
    world,
    `insert into "Session" (id, "userId", "tokenHash", device, "expiresAt", "idleMinutes")
     select $1, id, $2, 'test', now() + interval '1 hour', 60 from "User" where email = $3 returning id`,
    [randomUUID(), createHash('sha256').update(sid).digest('hex'), email],
  )
  expect(made.length, `there is an account ${email}`).toBe(1)
  const value = await encode({ token: { sid }, secret: world.secret })
  await page
    .context()
    .addCookies([{ name: 'angkatan.session', value, url: world.url, httpOnly: true, sameSite: 'Lax' }])
  await page.goto('/')
  await expect(page).not.toHaveURL(/sign-in/)
}

/** Signs in through the screen, as the account with this address. */
export async function signInByForm(page: Page, email: string, password: string = demoPassword) {
  await page.goto('/sign-in')
  await page.getByLabel('Surel').fill(email)
  await page.getByLabel('Kata sandi').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

type OpenBrowser = (options?: BrowserContextOptions) => Promise<BrowserContext>

/** A page for each account, signed in the first time that it is asked for. */
export type Team = ((email: string) => Promise<Page>) & {
  /** Closes the browsers of all but these: who is asked for again comes back signed in, on a new page. */
  goHomeBut(...staying: string[]): Promise<void>
}

/** Several people at work, each in a browser of their own. */
export function gatherTeam(openBrowser: OpenBrowser): Team {
  const atWork = new Map<string, Promise<Page>>()
  const kept = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()
  const arrive = async (email: string) => {
    const storageState = kept.get(email)
    const page = await (await openBrowser(storageState ? { storageState } : {})).newPage()
    page.setDefaultTimeout(within(15))
    await (storageState ? page.goto('/') : signIn(page, email))
    return page
  }
  const as = (email: string) => {
    const page = atWork.get(email) ?? arrive(email)
    atWork.set(email, page)
    return page
  }
  const goHomeBut = async (...staying: string[]) => {
    for (const [email, page] of [...atWork].filter(([email]) => !staying.includes(email))) {
      atWork.delete(email)
      const context = (await page).context()
      kept.set(email, await context.storageState())
      await context.close()
    }
  }
  return Object.assign(as, { goHomeBut })
}
