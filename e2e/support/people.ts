import type { BrowserContext, BrowserContextOptions, Page } from 'playwright/test'
import { demoPassword } from '../../prisma/demo/accounts.ts'
import { within } from '../../scripts/pace.ts'
import { expect } from './world.ts'

/** Signs in through the screen, as the account with this address. */
export async function signIn(page: Page, email: string, password: string = demoPassword) {
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
