// About: scripts

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'playwright/test'
import { test } from '../support/start-ground.ts'

async function upgrade(env: Record<string, string>) {
  const own = { DATABASE_URL: '', DATABASE_OWNER_URL: '', NODE_OPTIONS: '', ANGKATAN_DEMO: 'off' }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/upgrade.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...own, ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += text
    })
  const [code] = await once(child, 'close')
  return { code, said }
}

test('an upgrade migrates, builds and looks at a start; beside a running one it touches nothing', async ({
  ground,
}) => {
  const env = { ANGKATAN_DATA: ground.home, PORT: String(ground.port) }
  const first = await upgrade(env)
  expect(first.said).toMatch(
    /tables, walls and rights\nbuild\na start, looked at and ended\nAngkatan [\d.]+ is ready: start it/,
  )
  expect(first.code).toBe(0)
  const start = ground.begin()
  await start.says('Angkatan runs at')
  const beside = await upgrade(env)
  expect([beside.code, beside.said]).toEqual([
    1,
    expect.stringMatching(/^Angkatan is already running at http.*: stop it first, then upgrade\.\n$/s),
  ])
  expect((await fetch(start.url)).status).toBe(200)
})
