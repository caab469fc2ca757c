import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { endingDays } from '@/lib/grants/ending-rules'
import { measureHealth } from '@/lib/health/jobs'
import { findHealth } from '@/lib/health/queries'
import type { HealthKey } from '@/lib/health/rules'
import { listWaiting } from '@/lib/health/waiting'
import { writeLedger } from '@/lib/platform/backup/ledger'
import { inRequest } from '@/lib/platform/doors/transaction'
import { runOne } from '@/lib/platform/worker'
import { database } from '@/tests/support/demo'
import { claim, hear } from '../jobs/ask'
import { actAs, owner } from '../support/acting'
import { attempt, connect } from '../walls/session'

const keeper = 'admin@jambi.example'
const home = mkdtempSync(join(tmpdir(), 'health-'))
chmodSync(home, 0o700)
process.env.DATABASE_URL = database.worker
process.env.ANGKATAN_DATA = home
afterAll(() => rmSync(home, { recursive: true }))

const look = () => inRequest('read', (tx, { actor, today }) => findHealth(tx, actor!, today))
const finding = async (key: HealthKey) => (await look())!.findings.find((one) => one.key === key)!
const tasks = () => inRequest('read', (tx, { actor, now, today }) => listWaiting(tx, actor!, { now, today }))
async function measure() {
  const { rows } = await owner.query(`insert into jobs.job (name, data) values ('health.measure', '{}') returning id`)
  expect(await runOne(measureHealth, await claim(rows[0].id))).toBeNull()
}

beforeEach(async () => {
  await owner.query('delete from jobs.job; delete from jobs.instance; delete from "Measurement"')
  await hear(1)
  await actAs(keeper)
})

describe('the state of an installation', () => {
  it('is measured by the worker, and has of a sound one nothing to see to', async () => {
    expect(await look()).toMatchObject({ minutesAgo: null })
    await measure()
    const { findings, minutesAgo } = (await look())!
    expect(minutesAgo).toBe(0)
    const tones = Object.fromEntries(findings.map(({ key, tone }) => [key, tone]))
    expect(tones).toMatchObject({
      worker: 'good',
      jobs: 'good',
      files: 'good',
      clock: 'good',
      versions: 'good',
      address: 'idle',
    })
    expect(['good', 'wait', 'stop']).toContain(tones.disk)
  })

  it('is nobody else’s to see, the administrator of one government neither, nor past the doors', async () => {
    await measure()
    await actAs('admin@sumut.example')
    expect([await look(), await tasks()]).toEqual([null, []])
    const told = await inRequest('read', async (tx) => [
      await tx.measurement.count(),
      await tx.$queryRaw`select installation_facts() as facts`,
      await tx.$queryRaw`select id from unused_accounts(array['verifier'], 0)`,
    ])
    expect(told).toEqual([0, [{ facts: null }], []])
  })

  it('is kept by the clock alone', async () => {
    const worker = await connect(database.worker)
    await worker.query('begin')
    await worker.query('select begin_job(null)')
    expect(await attempt(worker, `select keep_measurement('machine', '{}')`)).toBe('42501')
    await worker.end()
  })

  it('says as if nobody had looked where another version of the program measured something else', async () => {
    await owner.query(`insert into "Measurement" (kind, facts) values ('machine', '{"disk": "full"}')`)
    expect(await look()).toMatchObject({ minutesAgo: null })
  })
})

describe('what has to be seen to', () => {
  it('is one task on the start page, as long as there is something', async () => {
    await measure()
    const before = await tasks()
    await owner.query(`insert into jobs.job (name, data, state) values ('files.check', '{}', 'failed')`)
    expect(await finding('jobs')).toMatchObject({ tone: 'stop', said: { values: { count: 1 } } })
    const [task] = await tasks()
    expect(task).toMatchObject({ href: '/administration/health', turn: 'yours' })
    const counted = (of: typeof before) => Number(of[0]?.what.values.count ?? 0)
    expect(counted([task!])).toBe(counted(before) + 1)
  })

  it('is what a nightly check found, until the next one finds nothing', async () => {
    const ended = (name: string, alarm: boolean, hours: number) =>
      owner.query(
        `insert into jobs.job (name, data, state, completed_on, output) values ($1, '{}', 'completed', now() - make_interval(hours => $2), $3)`,
        [name, hours, JSON.stringify({ alarm })],
      )
    await ended('trail.verify', true, 5)
    await ended('files.check', false, 1)
    expect(await finding('jobs')).toMatchObject({ tone: 'stop', said: { key: 'health.jobsAlarm' } })
    await ended('trail.verify', false, 2)
    expect((await finding('jobs')).tone).toBe('good')
  })

  it('is a worker that is silent', async () => {
    await owner.query('delete from jobs.instance')
    expect((await finding('worker')).tone).toBe('stop')
    await hear(119)
    await hear(5)
    expect(await finding('worker')).toMatchObject({ tone: 'good', said: { values: { count: 2 } } })
  })

  it('is a file that others on the machine may read', async () => {
    writeFileSync(join(home, 'secrets.json'), '{}', { mode: 0o644 })
    await measure()
    expect(await finding('files')).toMatchObject({
      tone: 'stop',
      said: { values: { names: { names: [join(home, 'secrets.json')] } } },
    })
    chmodSync(join(home, 'secrets.json'), 0o600)
    await measure()
    expect((await finding('files')).tone).toBe('good')
  })
})

describe('backups and mails', () => {
  it('are told from what stands in the folder, and from the outbox by the real clock', async () => {
    await measure()
    expect(await finding('backup')).toMatchObject({ tone: 'wait', said: { key: 'health.backupNever' } })
    mkdirSync(join(home, 'backups'))
    writeFileSync(join(home, 'backups', 'one.age'), 'x')
    const one = {
      name: 'one.age',
      bytes: 1,
      rows: 1,
      files: 0,
      lost: 0,
      seconds: 1,
      by: 'command',
      program: '1',
      key: 'A',
    } as const
    writeLedger(join(home, 'backups'), { event: 'made', at: new Date().toISOString(), ...one })
    await measure()
    expect(await finding('backup')).toMatchObject({
      tone: 'wait',
      said: { key: 'health.backupSameDisk', values: { hours: 0 } },
    })
    writeLedger(join(home, 'backups'), { event: 'failed', at: new Date().toISOString(), by: 'nightly', fault: 'x' })
    await measure()
    expect((await finding('backup')).tone).toBe('stop')
    rmSync(join(home, 'backups'), { recursive: true })
    expect((await finding('mail')).said.key).toBe('health.mailNotSet')
    await owner.query(`update "Measurement" set facts = jsonb_set(facts, '{hasMail}', 'true')`)
    const mail = (minutes: number) =>
      owner.query(
        `insert into "Mail" (id, "userId", kind, "dueAt") select gen_random_uuid(), id, 'test', now() - make_interval(mins => $1) from "User" limit 1`,
        [minutes],
      )
    await mail(59)
    expect((await finding('mail')).said.key).toBe('health.mailGoes')
    await mail(61)
    expect(await finding('mail')).toMatchObject({ tone: 'stop', said: { values: { count: 1 } } })
    await owner.query('delete from "Mail"')
  })
})

describe('accounts', () => {
  const aged = (email: string, days: number) =>
    owner.query(`update "User" set "createdAt" = domain_now() - make_interval(days => $2) where email = $1`, [
      email,
      days,
    ])
  const unused = async () => {
    const { tone, said } = await finding('accounts')
    return tone === 'good' ? [] : (said.values.names as { names: string[] }).names
  }
  const nameOf = async (email: string) =>
    (await owner.query('select name from "User" where email = $1', [email])).rows[0].name as string

  beforeEach(() => owner.query('update "User" set "createdAt" = domain_now()'))

  it('that decide and that nobody used for ninety days are told, and those that were used are not', async () => {
    expect(await unused()).toEqual([])
    for (const email of ['verifikator@jambi.example', 'hr@jambi.example']) await aged(email, 91)
    // Decides nothing: hr.
    expect(await unused()).toEqual([await nameOf('verifikator@jambi.example')])
    await actAs('verifikator@jambi.example')
    await actAs(keeper)
    expect(await unused()).toEqual([])
    await owner.query(
      `update "Session" set "lastSeenAt" = now() - interval '91 days' where "userId" = (select id from "User" where email = 'verifikator@jambi.example')`,
    )
    expect(await unused()).toEqual([await nameOf('verifikator@jambi.example')])
    await aged('verifikator@jambi.example', 89)
    expect(await unused()).toEqual([])
  })

  it('whose role ends soon are told, by the day of the domain', async () => {
    const end = (days: number) =>
      owner.query(
        `update "Grant" set "endsOn" = (domain_now() at time zone 'Asia/Jakarta')::date + $1::int where "endedAt" is null
           and "userId" = (select id from "User" where email = 'penilai1@jambi.example')`,
        [days],
      )
    await end(endingDays + 1)
    const name = await nameOf('penilai1@jambi.example')
    expect(JSON.stringify((await finding('grants')).said)).not.toContain(name)
    await end(endingDays)
    expect(await finding('grants')).toMatchObject({ tone: 'wait' })
    expect(JSON.stringify((await finding('grants')).said)).toContain(name)
    await end(-1)
    expect(JSON.stringify((await finding('grants')).said)).not.toContain(name)
  })
})
