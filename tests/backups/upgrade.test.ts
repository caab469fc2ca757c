import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readBackup } from '@/lib/platform/backup/reading'
import { takeCopyOf } from '@/tests/support/copy'
import { backUpBeforeStart, readBefore } from '../../scripts/before-migrating'
import { readMigrations } from '../../scripts/migration-history'
import { within } from '../../scripts/pace.ts'
import { layGround } from './ground'
import { connectTo } from './restored'

const names = ['backup', 'migrate', 'build', 'check']
const room = '20990101000000_room'

/** An office that is to be upgraded, and the command that does it. */
async function layOffice() {
  const addresses = await takeCopyOf('demo')
  const ground = await layGround(null, addresses.owner)
  const client = await connectTo(addresses.owner)
  await client.query(`update "Installation" set demo = false, "clockOffsetSeconds" = 0`)
  const begin = (dieAt?: string) => {
    const told = { addresses, dataFolder: ground.home, backupFolder: ground.folder, dieAt }
    const args = ['--disable-warning=ExperimentalWarning', 'tests/backups/upgrade-of-tests.ts']
    const env = { ...process.env, ANGKATAN_TEST_UPGRADE: JSON.stringify(told) }
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
    })
    const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }))
    return { child, ended, said: () => said }
  }
  return { ...ground, client, begin }
}

/** What an upgrade leaves, however often it was interrupted: the new table, and a backup of before it. */
async function expectUpgraded(office: Awaited<ReturnType<typeof layOffice>>, said: string) {
  const done = JSON.parse(said.trim().split('\n').at(-1)!) as Record<string, string>
  expect(Object.keys(done)).toEqual(names)
  const { manifest, totals } = await readBackup(office.pathOf(done.backup!), office.secret)
  expect(manifest).toMatchObject({ by: 'upgrade', migrations: readMigrations().map(({ name }) => name) })
  expect(totals.tables.map(({ name }) => name)).not.toContain('Room')
  const { rows } = await office.client.query(
    `select to_regclass('"Room"') is not null as room, to_regprocedure('actor_user()') is not null as walls,
       (select count(*)::int from _prisma_migrations where migration_name = $1) as applied`,
    [room],
  )
  expect(rows).toEqual([{ room: true, walls: true, applied: 1 }])
  expect(existsSync(join(office.home, 'upgrade.json'))).toBe(false)
}

describe('an upgrade that is killed', () => {
  it.each(names.flatMap((name) => [`before ${name}`, `after ${name}`]))(
    '%s goes on by the same command, with the backup from before',
    async (moment) => {
      const office = await layOffice()
      expect((await office.begin(moment).ended).code).toBeNull()
      const { code, said } = await office.begin().ended
      expect(code).toBe(0)
      await expectUpgraded(office, said)
      const noted = readFileSync(join(office.home, 'noted'), 'utf8').trim().split('\n')
      // What is through is not done again; what was done and not kept is, and changes nothing.
      const twice = moment.startsWith('after') ? [moment.slice(6)] : []
      expect(noted.toSorted()).toEqual([...names, ...twice].toSorted())
    },
    within(30),
  )

  it(
    'in the midst of the backup or of a migration does too',
    async () => {
      const office = await layOffice()
      for (const [step, milliseconds] of [
        ['backup', 60],
        ['migrate', 150],
      ] as const) {
        const { child, ended, said } = office.begin()
        await until(child, () => said().includes(step))
        await pause(milliseconds)
        child.kill('SIGKILL')
        await ended
      }
      await expectUpgraded(office, (await office.begin().ended).said)
    },
    within(40),
  )
})

async function until(child: ChildProcess, seen: () => boolean) {
  while (!seen()) {
    if (child.exitCode !== null) throw new Error('it ended before')
    await pause(5)
  }
}

describe('a start with a newer program', () => {
  it('makes a backup before it changes the data of an office, and none of a demo or where nothing is due', async () => {
    const office = await layOffice()
    const said: string[] = []
    const go = async () => {
      said.length = 0
      const owner = office.go.url
      await backUpBeforeStart({
        owner,
        dataFolder: office.home,
        backupFolder: office.folder,
        say: (text) => said.push(text),
      })
      return said
    }
    expect(await go()).toEqual([])
    const last = readMigrations().at(-1)!.name
    await office.client.query('delete from _prisma_migrations where migration_name = $1', [last])
    expect(await readBefore(office.go.url)).toMatchObject({ isDue: true, isOffice: true })
    expect(await go()).toEqual(['making a backup, because this version changes the database'])
    await office.client.query('update "Installation" set demo = true')
    expect(await go()).toEqual([])
  })
})
