// About: scripts

import { existsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { expect } from 'playwright/test'
import { findFreePort } from '../../scripts/ports.ts'
import { isAlive } from '../../scripts/processes.ts'
import { test } from '../support/start-ground.ts'

const runs = 'Angkatan runs at'

test('a start in an empty folder serves, keeps its secrets to the owner, and stops everything it began', async ({
  ground,
}) => {
  const start = ground.begin()
  await start.says(runs)
  // The first page is for whoever sees this, and not for whoever comes first.
  await start.says(`${start.url}/begin creates the government`)
  expect(start.output()).toMatch(/setup code: (?:[2-9A-Z]{4}-){2}[2-9A-Z]{4}\n/)
  expect((await fetch(start.url)).status).toBe(200)
  expect(statSync(join(ground.home, 'secrets.json')).mode & 0o777).toBe(0o600)
  const database = ground.databaseProcess()
  start.kill('SIGTERM')
  expect(await start.ended).toBe(0)
  expect(isAlive(database)).toBe(false)
  expect(existsSync(join(ground.home, 'starter.json'))).toBe(false)
  await expect(fetch(start.url)).rejects.toThrow()
})

test('a start with the demo names the accounts and their roles', async ({ ground }) => {
  const { demoAccounts, demoPassword } = await import('../../prisma/demo/accounts.ts')
  const start = ground.begin({ ANGKATAN_DEMO: 'on' })
  await start.says(runs)
  await start.says(demoPassword)
  for (const { email, role } of demoAccounts) expect(start.output()).toMatch(new RegExp(`${email}\\s+${role}`))
})

test('a second start beside a running one says so and leaves the first alone', async ({ ground }) => {
  const first = ground.begin()
  await first.says(runs)
  const second = ground.begin()
  expect(await second.ended).toBe(1)
  expect(second.output().trim()).toBe(
    `Angkatan is already running at ${first.url} (process ${first.pid}): this start changes nothing.`,
  )
  expect((await fetch(first.url)).status).toBe(200)
})

test('after kill -9 the web ends by itself, and the next start adopts the database with what was written', async ({
  ground,
}) => {
  const first = ground.begin()
  await first.says(runs)
  const owner = ground.address('mig')
  await query(owner, 'create table kept as select 42 as answer')
  const database = ground.databaseProcess()
  first.kill('SIGKILL')
  await first.ended
  expect(isAlive(database)).toBe(true)
  const second = ground.begin()
  await second.says(runs)
  expect(second.output()).toContain('adopted')
  expect(ground.databaseProcess()).toBe(database)
  expect(await query(owner, 'select answer from kept')).toEqual([{ answer: 42 }])
  expect((await fetch(second.url)).status).toBe(200)
})

test('a database that was killed too recovers every committed row', async ({ ground }) => {
  const first = ground.begin()
  await first.says(runs)
  await query(ground.address('mig'), 'create table kept as select 42 as answer')
  const database = ground.databaseProcess()
  first.kill('SIGKILL')
  process.kill(database, 'SIGKILL')
  await first.ended
  const second = ground.begin()
  await second.says(runs)
  expect(await query(ground.address('mig'), 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('a taken port is one sentence, and no folder is filled', async ({ ground }) => {
  const other = createServer().listen(ground.port, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const start = ground.begin()
  expect(await start.ended).toBe(1)
  expect(start.output()).toBe(
    `Port ${ground.port} of 127.0.0.1 is taken by another program: stop it, or choose another with PORT=3001.\n`,
  )
  expect(existsSync(join(ground.home, 'pg'))).toBe(false)
  other.close()
})

test('a role of the app that is too strong is refused', async ({ ground }) => {
  const first = ground.begin()
  await first.says(runs)
  const [owner, app] = [ground.address('mig'), ground.address('app')]
  const refusal = async (databaseUrl: string) => {
    const env = { DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: owner, ANGKATAN_DATA: join(ground.home, 'other') }
    const start = ground.begin({ ...env, PORT: String(await findFreePort()) })
    expect(await start.ended).toBe(1)
    return start.output()
  }
  expect(await refusal(owner)).toContain('The role mig of DATABASE_URL is the role of DATABASE_OWNER_URL too')
  expect(await refusal(app.replace('/angkatan', '/postgres'))).toContain('must lead to the same database')
  expect(await refusal('postgresql://app@127.0.0.1:1/none')).toContain('cannot be used: connect ECONNREFUSED')
})

async function query(address: string, sql: string) {
  const client = new pg.Client(address)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
