// About: scripts

import { existsSync } from 'node:fs'
import { test as base, expect } from 'playwright/test'
import { isAlive } from '../../scripts/processes.ts'
import { makeRunGround, patient } from '../support/runs.ts'

type Ground = ReturnType<typeof makeRunGround>

const test = base.extend<{ ground: Ground }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
  ground: async ({}, use) => {
    const ground = makeRunGround()
    await use(ground)
    ground.clear()
  },
})

const vitest = 'node_modules/vitest/vitest.mjs'
const withDatabase = ['--project', 'database', 'tests/platform/boot.test.ts']
const unit = [vitest, 'run', ...withDatabase]
const watching = [vitest, 'watch', ...withDatabase]
const whole = ['scripts/test.ts']

for (const [name, args, signal] of [
  ['a run of unit tests', unit, 'SIGTERM'],
  ['a run of unit tests', unit, 'SIGKILL'],
  ['a watch over unit tests', watching, 'SIGINT'],
  ['npm test', whole, 'SIGINT'],
  ['npm test', whole, 'SIGKILL'],
] as const)
  test(`${name} that is ended by ${signal} takes its database and its folder with it`, async ({ ground }) => {
    const run = await ground.begin([...args])
    run.child.kill(signal)
    await ground.expectNothingLeft()
    expect(isAlive(run.database)).toBe(false)
  })

test('a run of end-to-end tests that is ended takes web, browser and database with it', async ({ ground }) => {
  const results = `--output=${ground.folder}/results`
  const spec = ['test', 'e2e/platform/shortcuts.spec.ts', '--reporter=line', results]
  const run = await ground.begin(['node_modules/playwright/cli.js', ...spec])
  await expect.poll(() => ground.living().filter((line) => /next-server|next start/.test(line)).length, patient).toBe(1)
  run.child.kill('SIGTERM')
  await ground.expectNothingLeft()
})

test('what a run left that was killed with its keeper goes with the next one, which leaves the living alone', async ({
  ground,
}) => {
  const killed = await ground.begin(unit)
  process.kill(ground.keeperOf(killed), 'SIGKILL')
  killed.child.kill('SIGKILL')
  await expect.poll(() => isAlive(killed.child.pid!)).toBe(false)
  expect(isAlive(killed.database)).toBe(true)
  const next = await ground.begin(watching)
  expect([isAlive(killed.database), existsSync(killed.home)]).toEqual([false, false])
  const third = await ground.begin(watching)
  expect([isAlive(next.database), existsSync(next.home)]).toEqual([true, true])
  for (const { child } of [next, third]) child.kill('SIGTERM')
  await ground.expectNothingLeft()
})
