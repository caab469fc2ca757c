import type { Page } from 'playwright/test'
import { expect } from './world.ts'

type Asking = {
  /** The words of the button that opens the question. */
  label: string
  /** The words of the button that answers it. */
  yes: string
  /** What the question wants to know besides, by its labels. */
  fill?: Record<string, string>
}

/** Makes a move that asks before it acts; opens the menu first where the button stands in one. */
export async function makeMove(page: Page, { label, yes, fill = {} }: Asking) {
  const panel = page.getByRole('main').locator('details.ask', {
    has: page.locator('> summary').filter({ hasText: new RegExp(`^${label}$`) }),
  })
  await expect(panel).toHaveCount(1)
  const menu = panel.locator('xpath=ancestor::details')
  if ((await menu.count()) > 0) await menu.locator('> summary').click()
  await panel.locator('> summary').click()
  for (const [field, value] of Object.entries(fill)) await panel.getByLabel(field).fill(value)
  await panel.getByRole('button', { name: yes, exact: true }).click()
}

/** Waits for what the last action said about itself. */
export async function expectNotice(page: Page, text: string | RegExp) {
  await expect(page.getByRole('status').filter({ hasText: text }).first()).toBeVisible()
}
