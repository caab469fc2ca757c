import { spawn } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { findBootFault } from '@/lib/platform/boot'
import { database } from '@/tests/support/database'
import { readMigrations } from '../../scripts/migration-history'
import { migrate } from '../../scripts/migrations'

const owner = new pg.Client(database.owner)
await owner.connect()
afterAll(() => owner.end())
beforeEach(() =>
  owner.query('drop schema public cascade; create schema public; grant usage on schema public to public'),
)

const today = readMigrations()
const names = today.map(({ name }) => name)
const bring = (...more: { name: string; sql: string }[]) => migrate(database, [...today, ...more])
const add = (name: string, sql: string) => ({ name: `20990101000000_${name}`, sql })

async function applied() {
  const { rows } = await owner.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null order by started_at, 1',
  )
  return rows.map(({ name }) => name)
}
const exists = async (name: string) =>
  (await owner.query('select to_regclass($1) is not null as there', [name])).rows[0].there as boolean
const wallsStand = async () =>
  (await owner.query(`select to_regprocedure('actor_user()') is not null as there`)).rows[0].there as boolean

describe('migrations', () => {
  it('are applied once each, however many starts there are at once', async () => {
    const slow = add('slow', 'select pg_sleep(0.2); create table "Slow" (id int)')
    const results = await Promise.all([bring(slow), bring(slow), bring(slow)])
    expect(results.map(({ length }) => length).sort()).toEqual([0, 0, names.length + 1])
    expect(await applied()).toEqual([...names, slow.name])
  })

  it('fail in words, with the statement and its line, and leave nothing of themselves', async () => {
    await bring()
    const bad = add('bad', '-- Rooms.\ncreate table "Room" (id int);\n\ncreate table "Person" (id int);\nselect 1')
    await expect(bring(bad)).rejects.toThrow(
      `Migration ${bad.name} failed and was rolled back.\n` +
        'SQLSTATE 42P07: relation "Person" already exists\nline 4: create table "Person" (id int)',
    )
    expect([await exists('"Room"'), await wallsStand(), (await applied()).length]).toEqual([false, true, names.length])
    expect(await bring({ ...bad, sql: 'create table "Room" (id int)' })).toEqual([bad.name])
  })

  it('name the statement that cannot even be read, not the first', async () => {
    const bad = add('bad', 'select 1;\nselect 2;\ncreate tabel "Room" (id int)')
    await expect(bring(bad)).rejects.toThrow(/SQLSTATE 42601: .*\nline 3: create tabel "Room"/)
  })

  it('keep what was applied before the one that fails, say so, and go on from there', async () => {
    await bring()
    const [good, bad] = [add('a_good', 'create table "Room" (id int)'), add('b_bad', 'select 1 / 0')]
    await expect(bring(good, bad)).rejects.toThrow(
      `line 1: select 1 / 0\nKept, each whole: ${good.name}. The walls are down until a start succeeds.`,
    )
    expect([await exists('"Room"'), await wallsStand()]).toEqual([true, false])
    expect(await bring(good, add('b_bad', 'select 1'))).toEqual([bad.name])
    expect(await wallsStand()).toBe(true)
  })

  it('see every row and meet no wall: what a policy or view needs may change', async () => {
    await bring()
    await owner.query('insert into "Installation" (id, demo) values (1, false)')
    const change = add(
      'change',
      `update "Installation" set demo = true; alter table "Participant" alter column "agencyName" type varchar(300)`,
    )
    expect(await bring(change)).toEqual([change.name])
    expect((await owner.query('select demo from "Installation"')).rows).toEqual([{ demo: true }])
  })

  it('may name a new state in the migration after the one that adds it, not in that one', async () => {
    await bring()
    const [state, use] = [
      `alter type "CohortState" add value 'paused'`,
      `alter table "Cohort" alter column state set default 'paused'`,
    ]
    await expect(bring(add('both', `${state}; ${use}`))).rejects.toThrow(/SQLSTATE 55P04: unsafe use of new value/)
    expect(await bring(add('a_state', state), add('b_use', use))).toHaveLength(2)
  })

  it('of a newer program keep an older one off: one sentence, and nothing is touched', async () => {
    const newer = add('newer', 'create table "Room" (id int)')
    await bring(newer)
    await owner.query('drop policy owner_all on "Room"')
    const refusal =
      `A newer Angkatan has changed this database (${newer.name}), and this older one would damage it: ` +
      'nothing was touched; start the newer one, or restore a backup of before.'
    await expect(bring()).rejects.toThrow(refusal)
    expect(await findBootFault(database.app)).toBe(refusal)
    const { rowCount } = await owner.query(
      `select from pg_policies where tablename = 'Room' and policyname = 'owner_all'`,
    )
    expect(rowCount).toBe(0)
    expect(await bring(newer)).toEqual([])
  })

  it('are begun again after a kill in their midst', async () => {
    const blocker = new pg.Client(database.owner)
    await blocker.connect()
    // The type that a migration of today makes: whoever makes it too waits for this transaction.
    await blocker.query(`begin; create type "LinkAnswer" as enum ('held')`)
    const env = { ...process.env, DATABASE_OWNER_URL: database.owner, DATABASE_URL: database.app }
    const starter = spawn(process.execPath, ['scripts/migrate.ts'], { env, stdio: 'ignore' })
    const ended = once(starter, 'exit')
    while (!(await isWaiting()));
    starter.kill('SIGKILL')
    await ended
    await blocker.query('rollback')
    await blocker.end()
    const rest = await bring()
    expect(rest).toContain(names.find((name) => name.endsWith('_owner_is_told')))
    expect(rest.length).toBeLessThan(names.length)
    expect((await applied()).sort()).toEqual(names)
  })
  const isWaiting = async () =>
    (
      await owner.query(`select from pg_locks l join pg_stat_activity a using (pid)
      where not l.granted and a.datname = current_database() and a.query like '%LinkAnswer%'`)
    ).rowCount === 1

  it('that Prisma began and never finished are begun again, and said to be rolled back', async () => {
    await bring()
    // One that held nothing but walls: made again, it changes nothing.
    const name = names.find((one) => one.endsWith('_invited_again'))
    await owner.query(`update _prisma_migrations set finished_at = null where migration_name = $1`, [name])
    expect(await bring()).toEqual([name])
    const { rows } = await owner.query(
      `select rolled_back_at is not null as back, finished_at is not null as done from _prisma_migrations
        where migration_name = $1 order by 1`,
      [name],
    )
    expect(rows).toEqual([
      { back: false, done: true },
      { back: true, done: false },
    ])
  })
})
