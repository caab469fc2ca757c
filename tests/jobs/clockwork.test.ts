import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { sweepExpired } from '@/lib/accounts/jobs'
import { checkFiles } from '@/lib/documents/jobs'
import type { Job } from '@/lib/platform/doors/job'
import { runOne } from '@/lib/platform/worker'
import { verifyTrail } from '@/lib/trail/jobs'
import { database } from '@/tests/support/demo'
import { owner } from '../support/acting'
import { attempt, connect } from '../walls/session'
import { claim, stateOf } from './ask'

const home = mkdtempSync(join(tmpdir(), 'clockwork-'))
process.env.DATABASE_URL = database.worker
process.env.ANGKATAN_DATA = home
afterAll(() => rmSync(home, { recursive: true }))
beforeEach(() => owner.query('delete from jobs.job'))

/** As the clock asks: in nobody's name. */
async function run(job: Job) {
  const { rows } = await owner.query(`insert into jobs.job (name, data) values ($1, '{}') returning id`, [job.name])
  expect(await runOne(job, await claim(rows[0].id))).toBeNull()
  return (await stateOf(rows[0].id)).output
}
const count = async (sql: string) => (await owner.query(`select count(*)::int as n from ${sql}`)).rows[0].n as number
const lastOf = async (action: string) =>
  (await owner.query('select * from "AuditEvent" where action = $1 order by id desc limit 1', [action])).rows[0]

describe('what has expired', () => {
  it('goes after its time, and not a day before', async () => {
    await owner.query(`
      delete from "Session"; delete from "SignInAttempt"; delete from "KnownDevice"; delete from "Submission";
      insert into "Session" (id, "userId", "tokenHash", device, "lastSeenAt", "expiresAt", "idleMinutes")
        select gen_random_uuid(), u.id, 'clock ' || n, 'test', now() - make_interval(days => n), now() + interval '1 day' * (8 - n), 60
        from (select id from "User" limit 1) u, unnest(array[0, 6, 8, 16]) n;
      insert into "SignInAttempt" ("accountHash", address, succeeded, at)
        select 'clock', 'x', false, now() - make_interval(days => n) from unnest(array[29, 31]) n;
      insert into "KnownDevice" ("userId", "tokenHash", "lastUsedAt") select u.id, n::text, now() - make_interval(days => n)
        from (select id from "User" limit 1) u, unnest(array[179, 181]) n;
      insert into "Submission" ("actorId", key, "bodyHash", next, at) select u.id, gen_random_uuid(), '', '/', now() - make_interval(days => n)
        from (select id from "User" limit 1) u, unnest(array[6, 8]) n;
      insert into jobs.job (name, state, completed_on) select 'trail.verify', s::jobs.job_state, now() - make_interval(days => n)
        from unnest(array[29, 31]) n, unnest(array['completed', 'failed']) s`)
    expect(await run(sweepExpired)).toEqual({ said: { key: 'accounts.sweptRows', values: { rows: 6 } } })
    const left = [
      '"Session"',
      '"SignInAttempt"',
      '"KnownDevice"',
      '"Submission"',
      `jobs.job where name = 'trail.verify'`,
    ]
    expect(await Promise.all(left.map(count))).toEqual([2, 1, 1, 1, 3])
    expect(await lastOf('expired.sweep')).toMatchObject({
      actorId: null,
      actorName: 'Angkatan',
      after: { sessions: 2, tries: 1, devices: 1, forms: 1, jobs: 1 },
    })
  })

  it('is swept once: a second night says that there was nothing, and leaves no row in the trail', async () => {
    const before = await count('"AuditEvent"')
    expect(await run(sweepExpired)).toEqual({ said: { key: 'accounts.sweptRows', values: { rows: 0 } } })
    expect(await count('"AuditEvent"')).toBe(before)
  })
})

describe('files', () => {
  const rowsOf = async () =>
    (await owner.query<{ place: string; bytes: number }>('select distinct "storedAs" as place, bytes from "Document"'))
      .rows
  const put = (place: string, bytes: number, daysOld = 0) => {
    mkdirSync(join(home, 'files', place.split('/')[0]!), { recursive: true })
    writeFileSync(join(home, 'files', place), Buffer.alloc(bytes))
    const then = Date.now() / 1000 - daysOld * 86_400
    utimesSync(join(home, 'files', place), then, then)
  }

  it('that no row has known for a day go, and what stands as its row says stays', async () => {
    const rows = await rowsOf()
    expect(rows.length).toBeGreaterThan(3)
    for (const { place, bytes } of rows) put(place, bytes, 30)
    const folder = rows[0]!.place.split('/')[0]!
    const [old, young] = [1, 2].map((n) => `${folder}/00000000-0000-4000-8000-00000000000${n}`) as [string, string]
    put(old, 1, 2)
    put(young, 1, 0.9)
    const said = { key: 'documents.filesWhole', values: { rows: rows.length } }
    expect(await run(checkFiles)).toEqual({ said, alarm: false })
    const there = readdirSync(join(home, 'files', folder))
    expect([old, young].map((place) => there.includes(place.slice(37)))).toEqual([false, true])
    expect(await lastOf('files.check')).toMatchObject({ after: { rows: rows.length, lost: 0, unknown: 1 } })
  })

  it('that are lost or cut are counted, and raise the alarm', async () => {
    const [one, two] = await rowsOf()
    rmSync(join(home, 'files', one!.place))
    put(two!.place, two!.bytes - 1)
    const said = { key: 'documents.filesLost', values: { lost: 2 } }
    expect(await run(checkFiles)).toMatchObject({ alarm: true, said })
  })
})

describe('the trail', () => {
  it('that is whole is said to be, and a row changed past the program raises the alarm', async () => {
    expect(await run(verifyTrail)).toMatchObject({ alarm: false, said: { key: 'trail.foundWhole' } })
    await owner.query('alter table "AuditEvent" disable trigger append_only')
    await owner.query(`update "AuditEvent" set reason = 'lain' where id = (select max(id) from "AuditEvent")`)
    await owner.query('alter table "AuditEvent" enable trigger append_only')
    const said = { key: 'trail.foundBroken', values: { broken: 1 } }
    expect(await run(verifyTrail)).toMatchObject({ alarm: true, said })
  })
})

describe('the functions of the clock', () => {
  it.each([
    'sweep_expired()',
    `compare_files('[]')`,
    'trail_faults()',
    'collect_mails()',
    'count(*) from failed_jobs()',
    'count(*) from people_with_tasks()',
    'count(*) from escalation_steps()',
  ])('%s works for nobody else', async (call) => {
    const worker = await connect(database.worker)
    await worker.query('begin')
    await worker.query('select begin_job(null)')
    expect(await attempt(worker, `select ${call}`)).toBe('42501')
    await worker.query('select begin_clockwork()')
    expect(await attempt(worker, `select ${call}`)).toBe(1)
    await worker.end()
  })
})
