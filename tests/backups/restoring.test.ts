import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { keepBackupKey, makeKeyPair } from '@/lib/platform/backup/key'
import { takeCopyOf } from '@/tests/support/copy'
import { database } from '@/tests/support/demo'
import { checkDatabase } from '../../scripts/external-database'
import { readMigrations } from '../../scripts/migration-history'
import { migrate } from '../../scripts/migrations'
import { refuseHalfRestored, setMark } from '../../scripts/restore-mark'
import { describeRestored } from '../../scripts/restore-report'
import { differences } from '../walls/catalogue'
import { layGround } from './ground'
import { connectTo, differingIn, filesOf, newHome, restoreTo, tablesOf } from './restored'

const owner = await connectTo(database.owner)
const ground = await layGround(owner, database.owner)
/** What is made safe after the rows were compared; all other tables are as they were. */
const madeSafe = ['Activation', 'AuditEvent', 'KnownDevice', 'Mail', 'Notification', 'Session', 'TrailHead', 'jobs.job']
const one = async (client: pg.Client, sql: string) => (await client.query(sql)).rows[0]
const idOf = (email: string) => `(select id from "User" where email = '${email}')`

/** Somebody signed in, a link under way, a device known, and something that waits. */
beforeEach(async () => {
  await owner.query(`
    delete from "Session"; delete from "Activation"; delete from jobs.job;
    insert into "Session" (id, "userId", "tokenHash", device, "expiresAt", "idleMinutes")
      values (gen_random_uuid(), ${idOf('kabag@jambi.example')}, gen_random_uuid(), 'test', now() + interval '1 day', 60);
    insert into "Activation" (id, "userId", kind, "tokenHash", "expiresAt")
      values (gen_random_uuid(), ${idOf('staf@jambi.example')}, 'reset', gen_random_uuid(), now() + interval '1 day');
    delete from "Notification"; delete from "Mail";
    insert into "Notification" (id, "userId", kind, subject, path, said, at, digest)
      values (gen_random_uuid(), ${idOf('kabag@jambi.example')}, 'task.waits', 'x', '/', '{}', now(), true);
    insert into "Mail" (id, "userId", kind, "dueAt", state) select gen_random_uuid(), ${idOf('kabag@jambi.example')}, 'call.opened', now(), s::"MailState"
      from unnest(array['waiting', 'sent']) s;
    insert into "KnownDevice" ("userId", "tokenHash") values (${idOf('kabag@jambi.example')}, gen_random_uuid());
    insert into jobs.job (name, data, state) values ('trail.verify', '{}', 'created'),
      ('trail.verify', jsonb_build_object('actorId', ${idOf('admin@jambi.example')}), 'retry'),
      ('trail.verify', jsonb_build_object('actorId', ${idOf('admin@jambi.example')}), 'completed')`)
})

describe('the restore drill', () => {
  it('puts back every row of every table and every file on an empty machine, equal in count and hash', async () => {
    const { name } = await ground.make()
    const [empty, home] = [await takeCopyOf('angkatan'), newHome()]
    const restored = await restoreTo(ground, { name, database: empty, home })
    const [before, after] = [await tablesOf(database.owner), await tablesOf(empty.owner)]
    expect(Object.keys(before).length).toBeGreaterThan(40)
    expect(differingIn(before, after)).toEqual(madeSafe)
    expect(filesOf(home)).toEqual(filesOf(ground.home))
    expect(restored!.chains.filter(({ fault }) => fault)).toEqual([])
    const client = await connectTo(empty.owner)
    expect(await differences(client, owner)).toEqual({})
    const report = describeRestored(restored!, name)
    expect(report).toMatch(/^Person +960 rows {2}[0-9a-f]{64}$/m)
    expect(report).toMatch(/the trail is whole: \d chains/)
    expect(report).toMatch(/Ended: sessions \(1\) and links \(1\)/)
    expect(existsSync(join(home, 'restore.json'))).toBe(false)
  })

  it('ends every session and every link, and holds what waited until somebody has looked', async () => {
    const { name } = await ground.make()
    const [empty, home] = [await takeCopyOf('angkatan'), newHome()]
    const restored = await restoreTo(ground, { name, database: empty, home })
    const client = await connectTo(empty.owner)
    const counts = await one(
      client,
      `select (select count(*)::int from "Session") as sessions, (select count(*)::int from "KnownDevice") as devices,
         (select count(*)::int from "Activation" where "usedAt" is null) as links, (select count(*)::int from "Activation") as kept`,
    )
    expect(counts).toEqual({ sessions: 0, devices: 0, links: 0, kept: 1 })
    const digest = `select count(*)::int as n from "Notification" where digest and "mailId" is null`
    expect([(await one(owner, digest)).n, (await one(client, digest)).n]).toEqual([1, 0])
    const { rows } = await client.query(
      `select state::text, output, data ->> 'actorId' is not null as asked from jobs.job order by 1`,
    )
    expect(rows).toEqual([
      { state: 'completed', output: null, asked: true },
      { state: 'failed', output: { fault: 'restored' }, asked: true },
    ])
    expect(restored!.safety).toMatchObject({ sessions: 1, links: 1, held: 1 })
    const last = await one(client, `select * from "AuditEvent" order by id desc limit 1`)
    expect(last).toMatchObject({ action: 'backup.restore', actorName: 'Server', after: { backup: name, sessions: 1 } })
    expect(Number(last.id)).toBe(Number((await one(owner, 'select max(id) as id from "AuditEvent"')).id) + 1)
  })

  it('moves to an own PostgreSQL with roles of other names by the same two commands', async () => {
    const { name } = await ground.make()
    const moved = await makeOwnDatabase()
    await checkDatabase(moved)
    await restoreTo(ground, { name, database: moved, home: newHome() })
    const [before, after] = [await tablesOf(database.owner), await tablesOf(moved.backup)]
    expect(differingIn(before, after)).toEqual(madeSafe)
    const client = await connectTo(moved.owner)
    const { rows } = await client.query(`select distinct tableowner as role from pg_tables where schemaname = 'public'`)
    expect(rows).toEqual([{ role: `o_${suffix}` }])
    expect(await migrate(moved)).toEqual([])
  })

  it('brings a backup of an older version up to this one', async () => {
    const [older, empty] = [await takeCopyOf('angkatan'), await takeCopyOf('angkatan')]
    const client = await connectTo(older.owner)
    await client.query('drop schema public cascade; create schema public; grant usage on schema public to public')
    const all = readMigrations()
    await client.query(all[0]!.sql)
    await client.query(readFileSync('tests/walls/former/migrations.sql', 'utf8'))
    await client.query(readFileSync('tests/walls/former/rows.sql', 'utf8'))
    const { name } = await ground.make({ url: older.owner })
    const restored = await restoreTo(ground, { name, database: empty, home: newHome() })
    expect(restored!.applied.length).toBeGreaterThan(5)
    expect([restored!.applied.at(-1), restored!.manifest.installation]).toEqual([all.at(-1)!.name, null])
    const [people, fresh] = [
      await one(await connectTo(empty.owner), 'select count(*)::int as n from "Person"'),
      await takeCopyOf('angkatan'),
    ]
    expect(people.n).toBe((await one(client, 'select count(*)::int as n from "Person"')).n)
    expect(await differences(await connectTo(empty.owner), await connectTo(fresh.owner))).toEqual({})
  })
})

describe('what is here already', () => {
  const own = async () => {
    const copy = await takeCopyOf('demo')
    const client = await connectTo(copy.owner)
    await client.query(`update "Installation" set demo = false, "clockOffsetSeconds" = 0`)
    return { copy, client, home: newHome() }
  }
  it('is left alone without the word, and with it a backup of it is made first', async () => {
    const { copy, client, home } = await own()
    await client.query(`delete from "Waiver"`)
    const { name } = await ground.make()
    const before = await tablesOf(copy.owner)
    await expect(restoreTo(ground, { name, database: copy, home })).rejects.toThrow(
      /Here is the data of Pemerintah Kota Jambi already, and nothing was touched\. To put the backup in its place, say so: npm run restore -- --replace/,
    )
    await expect(restoreTo(ground, { name, database: copy, home, replace: true })).rejects.toThrow(/no backup key yet/)
    expect(await tablesOf(copy.owner)).toEqual(before)
    const there = await layGroundIn(home)
    const restored = await restoreTo(ground, { name, database: copy, home, replace: true })
    expect(differingIn(await tablesOf(copy.owner), await tablesOf(database.owner))).toEqual(madeSafe)
    expect(restored!.before).toMatch(/^angkatan-/)
    // And the way back: what stood here before, from the backup that was made of it.
    const empty = await takeCopyOf('angkatan')
    await restoreTo(
      { ...ground, ...there, pathOf: (one) => join(home, 'backups', one) },
      { name: restored!.before!, database: empty, home: newHome() },
    )
    expect(differingIn(await tablesOf(empty.owner), before)).toEqual(['AuditEvent', 'TrailHead', 'jobs.job'])
  })

  it('of another installation is never replaced, whatever word is given', async () => {
    const { copy, client, home } = await own()
    await client.query('update "Installation" set identity = gen_random_uuid()')
    await layGroundIn(home)
    const { name } = await ground.make()
    const before = await tablesOf(copy.owner)
    await expect(restoreTo(ground, { name, database: copy, home, replace: true })).rejects.toThrow(
      /This backup is of another installation \(Pemerintah Kota Jambi\) than the one that is here/,
    )
    expect(await tablesOf(copy.owner)).toEqual(before)
  })

  it('was locked, ended or signed out since yesterday: it stays so, and a changed password opens nothing', async () => {
    const { copy, client, home } = await own()
    await layGroundIn(home)
    const { name } = await ground.make({ url: copy.owner })
    await client.query(`
      update "User" set "disabledAt" = now() where email = 'penilai3@jambi.example';
      update "Grant" set "endedAt" = now() where "userId" = ${idOf('verifikator@jambi.example')};
      update "User" set "passwordHash" = 'another' where email = 'hr@jambi.example';
      update "User" set "passwordDueAt" = now() where email = 'auditor@jambi.example'`)
    const restored = await restoreTo(ground, { name, database: copy, home, replace: true })
    expect(restored!.safety).toMatchObject({ sessions: 0, locked: 1, ended: 1, passwords: 2 })
    const { rows } = await client.query(
      `select u.email, u."disabledAt" is not null as locked, u."passwordHash" is null as mute,
         not exists (select from "Grant" g where g."userId" = u.id and g."endedAt" is null) as ended
       from "User" u where u.email in ('penilai3@jambi.example', 'verifikator@jambi.example', 'hr@jambi.example', 'staf@jambi.example') order by 1`,
    )
    expect(rows).toEqual([
      { email: 'hr@jambi.example', locked: false, mute: true, ended: false },
      { email: 'penilai3@jambi.example', locked: true, mute: false, ended: false },
      { email: 'staf@jambi.example', locked: false, mute: false, ended: false },
      { email: 'verifikator@jambi.example', locked: false, mute: false, ended: true },
    ])
    expect(describeRestored(restored!, name)).toContain(
      'Since then accounts were locked (1) and roles ended (1): they stay so.',
    )
  })

  it('is not replaced while somebody is connected', async () => {
    const { copy, home, client } = await own()
    await layGroundIn(home)
    const { name } = await ground.make({ url: copy.owner })
    const web = await connectTo(copy.app)
    await expect(restoreTo(ground, { name, database: copy, home, replace: true })).rejects.toThrow(
      'Angkatan is still connected to this database: stop it everywhere, then restore.',
    )
    await web.end()
    expect((await one(client, 'select count(*)::int as n from "Person"')).n).toBeGreaterThan(0)
  })

  it('by half after an interruption is served by nobody, and the same command goes on', async () => {
    const { name } = await ground.make()
    const [copy, home] = [await takeCopyOf('demo'), newHome()]
    setMark(home, { file: ground.pathOf(name), safety: null })
    expect(() => refuseHalfRestored(home)).toThrow(
      /A restore of .* was interrupted, so Angkatan does not start: run npm run restore/,
    )
    await restoreTo(ground, { name, database: copy, home })
    expect(() => refuseHalfRestored(home)).not.toThrow()
  })
})

async function layGroundIn(home: string) {
  const { secret, recipient } = await makeKeyPair()
  keepBackupKey(home, [recipient], new Date())
  return { secret, recipient }
}

const suffix = process.pid
/** A database as an office brings it: other names of roles, owned by none of ours. */
async function makeOwnDatabase() {
  const root = await connectTo(inject('root'))
  const roles = ['o', 'a', 'w', 'b'].map((role) => `${role}_${suffix}`)
  for (const role of roles) await root.query(`create role ${role} login password 'secret' nosuperuser noinherit`)
  await root.query(`create database own_${suffix} owner o_${suffix}`)
  afterAll(async () => {
    const last = await connectTo(inject('root'))
    await last.query(`drop database own_${suffix} with (force)`)
    for (const role of roles) await last.query(`drop role ${role}`)
  })
  const [owner, app, worker, backup] = roles.map((role) =>
    inject('owner')
      .replace(/\/\/[^@]*@/, `//${role}:secret@`)
      .replace(/[^/]+$/, `own_${suffix}`),
  ) as [string, string, string, string]
  return { owner, app, worker, backup }
}
