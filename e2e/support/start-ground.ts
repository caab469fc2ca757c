import { test as base } from 'playwright/test'
import { makeStartGround } from './starter.ts'

type Ground = Awaited<ReturnType<typeof makeStartGround>>

/** For tests that start Angkatan itself: a folder of their own in which it runs, cleared after them. */
export const test = base.extend<{ ground: Ground }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
  ground: async ({}, use) => {
    const ground = await makeStartGround()
    await use(ground)
    await ground.clear()
  },
})
