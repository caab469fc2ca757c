import type { Page } from 'playwright/test'
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

/** Signs out through the frame's own menu. */
export async function signOut(page: Page) {
  await page.context().clearCookies({ name: 'angkatan.session' })
}
