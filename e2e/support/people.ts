import type { BrowserContext, BrowserContextOptions, Page } from 'playwright/test'
import { demoPassword } from '../../prisma/demo/accounts.ts'
import { expect } from './world.ts'

/** Signs in through the screen, as the account with this address. */
export async function signIn(page: Page, email: string, password: string = demoPassword) {
  await page.goto('/sign-in')
  await page.getByLabel('Surel').fill(email)
  await page.getByLabel('Kata sandi').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

/** A page for each account, signed in the first time that it is asked for. */
export type Team = (email: string) => Promise<Page>

/** Several people at work at once, each in a browser of their own. */
export function gatherTeam(openBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>): Team {
  const pages = new Map<string, Promise<Page>>()
  const arrive = async (email: string) => {
    const page = await (await openBrowser()).newPage()
    page.setDefaultTimeout(15_000)
    await signIn(page, email)
    return page
  }
  return (email) => {
    const page = pages.get(email) ?? arrive(email)
    pages.set(email, page)
    return page
  }
}
