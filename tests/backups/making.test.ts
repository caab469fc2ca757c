import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { readLedger } from '@/lib/platform/backup/ledger'
import { readBackup } from '@/lib/platform/backup/reading'
import { findRunning, takeFolder } from '@/lib/platform/backup/running'
import { database } from '@/tests/support/demo'
import { within } from '../../scripts/pace.ts'
import { layGround, putFile } from './ground'

const owner = new pg.Client(database.owner)
await owner.connect()
afterAll(() => owner.end())
const ground = await layGround(owner, database.backup)
const count = async (table: string) => (await owner.query(`select count(*)::int as n from ${table}`)).rows[0].n
const read = (name: string) => readBackup(ground.pathOf(name), ground.secret)
const inFolder = () => readdirSync(ground.folder).filter((name) => name !== 'ledger.jsonl')
const rowsIn = (totals: { tables: { name: string; rows: number }[] }, table: string) =>
  totals.tables.find(({ name }) => name === table)!.rows

describe('a backup', () => {
  it('holds every row of every table, where the counters stand, and every file that a row names', async () => {
    const made = await ground.make()
    const { manifest, totals } = await read(made.name)
    const { rows: tables } = await owner.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'
        order by tablename collate "C"`,
    )
    expect(totals.tables.map(({ name }) => name)).toEqual([...tables.map(({ name }) => name), 'jobs.job'])
    for (const { name } of tables) expect([name, rowsIn(totals, name)]).toEqual([name, await count(`"${name}"`)])
    expect(rowsIn(totals, 'Person')).toBeGreaterThan(500)
    expect(totals.files).toHaveLength(await count('(select distinct "storedAs" from "Document") d'))
    expect(totals.sequences).toContainEqual({
      name: 'AuditEvent_id_seq',
      value: (await owner.query('select max(id)::text as id from "AuditEvent"')).rows[0].id,
    })
    const identity = (await owner.query('select identity from "Installation"')).rows[0].identity
    expect(manifest).toMatchObject({ demo: true, by: 'command', format: 1, installation: identity })
    expect(made).toMatchObject({ lost: 0, files: totals.files.length, bytes: statSync(ground.pathOf(made.name)).size })
    expect(readLedger(ground.folder)).toEqual({ made: [made], failed: [] })
    expect(inFolder()).toEqual([made.name])
  })

  it('is one moment, whatever is written while it is made', async () => {
    const before = [await count('"SignInAttempt"'), await count('"KnownDevice"')]
    const writer = new pg.Client(database.owner)
    await writer.connect()
    let [goes, writes] = [true, 0]
    const writing = (async () => {
      while (goes) {
        await writer.query(
          `with one as (insert into "SignInAttempt" ("accountHash", address, succeeded) values ('x', 'x', false))
           insert into "KnownDevice" ("userId", "tokenHash") select id, gen_random_uuid() from "User" limit 1`,
        )
        writes++
      }
    })()
    const { name } = await ground.make()
    goes = false
    await writing
    await writer.end()
    const { totals } = await read(name)
    const found = [rowsIn(totals, 'SignInAttempt'), rowsIn(totals, 'KnownDevice')]
    expect(found[0]! - found[1]!).toBe(before[0] - before[1])
    expect(writes).toBeGreaterThan(5)
  })

  it('is not stopped by a file that is gone or was changed, and says how many there were', async () => {
    const { rows } = await owner.query<{ place: string }>(
      'select distinct "storedAs" as place from "Document" order by 1',
    )
    const [gone, changed] = [rows[0]!.place, rows[1]!.place]
    rmSync(join(ground.home, 'files', gone))
    putFile(ground.home, changed, Buffer.from('else'))
    const made = await ground.make()
    const { totals } = await read(made.name)
    expect([made.lost, totals.missing, totals.differing]).toEqual([2, [gone], [changed]])
  })
})

describe('no backup is made', () => {
  const refused = (more: object = {}) =>
    ground.make(more).then(
      () => null,
      (error: Error) => error.message,
    )

  it('without a key: it is said, and nothing is written that anybody could read', async () => {
    const home = join(ground.home, 'other')
    mkdirSync(home)
    const told = await refused({ dataFolder: home, backupFolder: join(home, 'backups') })
    expect(told).toBe(
      'This installation has no backup key yet, and no backup is made without one: npm run backup:key makes it.',
    )
    expect(readdirSync(home)).toEqual([])
  })

  it('beside another one, and the other goes on; one that was killed stands in nobody’s way', async () => {
    const before = inFolder()
    const { release, tell } = takeFolder(ground.folder)
    tell({ step: 'files', done: 1, of: 2 })
    expect(await refused()).toBe('A backup is being made at this moment.')
    expect(await findRunning(ground.folder)).toMatchObject({ step: 'rows' })
    release()
    expect(inFolder()).toEqual(before)
    writeFileSync(join(ground.folder, 'running.json'), '{}')
    // An hour ago, and an hour to come: where the clock was set back meanwhile.
    for (const seconds of [-3600, 3600]) {
      const then = Date.now() / 1000 + seconds
      utimesSync(join(ground.folder, 'running.json'), then, then)
      expect(await findRunning(ground.folder)).toBeNull()
    }
    expect((await ground.make()).rows).toBeGreaterThan(0)
    expect(existsSync(join(ground.folder, 'running.json'))).toBe(false)
  })

  it('where the disk is surely too small, before a byte is written', async () => {
    const before = inFolder()
    expect(await refused({ keepFree: 1e15 })).toMatch(
      /^The disk has too little room for a backup, so none was begun \(\d+ MB free, at least \d+ MB needed\)\.$/,
    )
    expect(inFolder()).toEqual(before)
    expect(readLedger(ground.folder).failed[0]).toMatchObject({ fault: 'noRoom', by: 'command' })
  })

  it('by a role that does not see every row: the web’s is refused by the database', async () => {
    await expect(ground.make({ url: database.app })).rejects.toThrow(/permission denied/)
    expect(readLedger(ground.folder).failed[0]).toMatchObject({ fault: 'unexpected' })
  })
})

const mayMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 't', '/tmp']).status === 0

describe('a disk that fills while a backup is written', () => {
  it.skipIf(!mayMount)('leaves nothing of it, takes none of the others along, and says so plainly', async () => {
    const disk = join(ground.home, 'small')
    mkdirSync(disk)
    // Its row says less than it holds, so that only the disk itself knows.
    const { rows } = await owner.query<{ place: string }>('select max("storedAs") as place from "Document"')
    putFile(ground.home, rows[0]!.place, randomBytes(4_000_000))
    const go = { ...ground.go, by: 'command', backupFolder: join(disk, 'backups') }
    const run = `mount -t tmpfs -o size=3m t ${disk} && "$0" --disable-warning=ExperimentalWarning tests/backups/backup-of-tests.ts; ls -A ${disk}/backups; cat ${disk}/backups/ledger.jsonl`
    const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', run, process.execPath], {
      env: { ...process.env, ANGKATAN_TEST_BACKUP: JSON.stringify(go) },
      encoding: 'utf8',
    })
    const [said, ...left] = stdout.trim().split('\n')
    expect([said, stderr]).toEqual([
      'The disk became full while the backup was written, so nothing of it was kept.',
      '',
    ])
    expect(left[0]).toBe('ledger.jsonl')
    expect(JSON.parse(left[1]!)).toMatchObject({ event: 'failed', fault: 'diskFull' })
  })
})

describe('a backup whose process is killed', () => {
  it(
    'leaves no file under the name of one, and the next takes its rest away',
    async () => {
      const before = inFolder()
      const env = { ...process.env, ANGKATAN_TEST_BACKUP: JSON.stringify({ ...ground.go, by: 'command' }) }
      const args = ['--disable-warning=ExperimentalWarning', 'tests/backups/backup-of-tests.ts']
      const child = spawn(process.execPath, args, { env, stdio: 'ignore' })
      const ended = once(child, 'exit')
      while (!inFolder().some((name) => name.endsWith('.part'))) await new Promise((resolve) => setImmediate(resolve))
      child.kill('SIGKILL')
      await ended
      const names = inFolder().filter((name) => name.endsWith('.age'))
      expect(names).toEqual(before.filter((name) => name.endsWith('.age')))
      const { name } = await ground.make()
      expect(inFolder().filter((one) => !one.endsWith('.age'))).toEqual([])
      expect(inFolder()).toContain(name)
    },
    within(30),
  )
})

describe('the ledger', () => {
  it('leaves out what is not there any more, and a line that was cut short', async () => {
    const before = readLedger(ground.folder).made
    rmSync(ground.pathOf(before[0]!.name))
    appendFileSync(join(ground.folder, 'ledger.jsonl'), '{"event":"made","at":"2026-')
    expect(readLedger(ground.folder).made).toEqual(before.slice(1))
  })
})
