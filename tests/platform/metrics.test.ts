import { createServer } from 'node:http'
import { beforeEach, describe, expect, it } from 'vitest'
import { mayRead, readDatabase, writeMetrics } from '@/lib/platform/metrics'
import { database } from '@/tests/support/demo'
import { gatherFrom, openMetrics, writeMeasures } from '../../scripts/gate-metrics.ts'
import { type Served, watched } from '../../scripts/gate-watch.ts'
import { hear } from '../jobs/ask'
import { owner } from '../support/acting'

process.env.ANGKATAN_METRICS_TOKEN = 'a token that only tests know'
expect(database.app).toBeTruthy()
const served: Served = { request: 'a', kind: 'page', outcome: 'ok', status: 200, ms: 40 }

describe('the token of the metrics', () => {
  it('opens them, and nothing else does', () => {
    const sent = [`Bearer ${process.env.ANGKATAN_METRICS_TOKEN}`, 'Bearer ', 'Bearer undefined', '', null]
    expect(sent.map(mayRead)).toEqual([true, false, false, false, false])
  })
})

describe('what the processes of the web count', () => {
  const read = async (text: string, name: string) =>
    (await text).split('\n').filter((line) => line.startsWith(name) && !line.includes('_bucket'))

  it('is told of each by itself, also where one began anew', async () => {
    const [one, two] = [openMetrics('1'), openMetrics('2')]
    one.count(served)
    one.count({ ...served, ms: 60 })
    two.count({ ...served, kind: 'form', outcome: 'refused' })
    const text = await writeMeasures([await one.read(), await two.read()])
    const counted = await read(text, 'angkatan_request_duration_seconds')
    expect(counted).toEqual([
      expect.stringMatching(/_sum\{.*process="1".*\} 0\.1$/),
      expect.stringMatching(/_count\{.*process="1".*\} 2$/),
      expect.stringMatching(/_sum\{.*process="2".*\} 0\.04$/),
      expect.stringMatching(/_count\{.*kind="form",outcome="refused".*\} 1$/),
    ])
    for (const name of ['process_resident_memory_bytes', 'process_cpu_seconds_total', 'nodejs_eventloop_lag_seconds'])
      expect(await read(text, `${name}{`), name).toHaveLength(2)
  })

  it('has the statements that went to the database, and the connections that stand', async () => {
    const before = openMetrics()
    await readDatabase()
    const text = await writeMeasures([await before.read()])
    expect(Number(/angkatan_database_statements_total\{[^}]*\} (\d+)/.exec(text)?.[1])).toBeGreaterThan(0)
    expect(text).toMatch(/angkatan_database_connections\{state="idle",process="1"\} [1-9]/)
  })

  it('is written from behind a gate, and nowhere else', async () => {
    expect(await writeMetrics()).toBeNull()
    const place = Symbol.for('angkatan.metrics')
    Reflect.set(globalThis, place, { gather: gatherFrom(openMetrics()), write: writeMeasures })
    const text = await writeMetrics()
    Reflect.deleteProperty(globalThis, place)
    expect(text).toMatch(/^angkatan_database_up 1$/m)
    expect(text).toMatch(/^angkatan_database_connections\{/m)
  })
})

describe('a request', () => {
  async function knock(path: string, init: RequestInit = {}, leave = false) {
    let name: string | undefined
    const over = Promise.withResolvers<Served>()
    const server = createServer((asked, answer) => {
      watched(asked, answer, over.resolve, () => {
        name = String(asked.headers['x-request-id'])
        answer.statusCode = path.endsWith('missing') ? 404 : 200
        if (!leave) answer.end('x')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const going = new AbortController()
    const answer = fetch(`http://127.0.0.1:${port}${path}`, { ...init, signal: going.signal, redirect: 'manual' })
    if (leave) {
      while (name === undefined) await new Promise((resolve) => setImmediate(resolve))
      going.abort()
    }
    const id = await answer.then(
      ({ headers }) => headers.get('x-request-id'),
      () => null,
    )
    const done = await over.promise
    server.closeAllConnections()
    server.close()
    return { ...done, id, name }
  }

  it.each([
    ['/', {}, 'page', 'ok'],
    ['/people?q=a', { headers: { rsc: '1' } }, 'step', 'ok'],
    ['/people', { method: 'POST' }, 'form', 'ok'],
    ['/api/documents/00000000-0000-4000-8000-000000000000', {}, 'download', 'ok'],
    ['/people/sheet/csv', {}, 'download', 'ok'],
    ['/api/documents/nominations/1', { method: 'POST' }, 'upload', 'ok'],
    ['/api/roll-call', { method: 'POST' }, 'endpoint', 'ok'],
    ['/_next/static/a.js', {}, 'file', 'ok'],
    ['/api/health/ready', {}, 'probe', 'ok'],
    ['/missing', {}, 'page', 'refused'],
  ])('to %s is told by its kind and outcome, and by no address', async (path, init, kind, outcome) => {
    const { name: _, id, ...done } = await knock(path, init)
    expect(done).toMatchObject({ kind, outcome, request: id })
    expect(Object.keys(done).sort()).toEqual(['kind', 'ms', 'outcome', 'request', 'status'])
  })

  it('has a name of ours, whatever the visitor called it', async () => {
    const { id, name } = await knock('/', { headers: { 'x-request-id': 'Budi' } })
    expect(id).toMatch(/^[0-9a-f]{16}$/)
    expect(name).toBe('undefined')
  })

  it('that its visitor left is told as that', async () => {
    expect(await knock('/', {}, true)).toMatchObject({ outcome: 'left', id: null })
  })
})

describe('what the database tells', () => {
  beforeEach(() => owner.query('delete from jobs.job; delete from jobs.instance'))
  const valuesOf = async (name: string) => (await readDatabase()).find((measure) => measure.name === name)!.values

  it('is how many jobs of each name wait, run and failed, how long the oldest waits, and how long no worker spoke', async () => {
    await hear(50)
    await owner.query(`insert into jobs.job (name, data, state, start_after) values
      ('trail.verify', '{"actorId": "Budi"}', 'created', now() - interval '90 seconds'), ('trail.verify', '{}', 'retry', now() - interval '1 second'),
      ('trail.verify', '{}', 'created', now() + interval '1 hour'), ('files.check', '{}', 'active', now() - interval '1 hour'),
      ('files.check', '{}', 'failed', now()), ('files.check', '{}', 'completed', now())`)
    const jobs = await valuesOf('angkatan_jobs')
    expect(jobs.filter(({ value }) => value > 0)).toEqual([
      { value: 1, labels: { job: 'files.check', state: 'running' } },
      { value: 1, labels: { job: 'files.check', state: 'failed' } },
      { value: 2, labels: { job: 'trail.verify', state: 'waiting' } },
      { value: 1, labels: { job: 'trail.verify', state: 'later' } },
    ])
    const oldest = await valuesOf('angkatan_job_oldest_waiting_seconds')
    expect(oldest.map(({ value, labels }) => [labels.job, Math.floor(value / 10)])).toContainEqual(['trail.verify', 9])
    expect(oldest.map(({ value }) => value).filter((value) => value === 0)).toHaveLength(oldest.length - 1)
    const [silence] = await valuesOf('angkatan_worker_silence_seconds')
    expect(Math.floor(silence!.value / 10)).toBe(5)
    expect(JSON.stringify(await readDatabase())).not.toContain('Budi')
  })

  it('is how many mails that are due wait, and how old the last backup is', async () => {
    await owner.query('delete from "Mail"; delete from "Measurement"')
    const mail = (state: string, minutes: number) =>
      owner.query(
        `insert into "Mail" (id, "userId", kind, state, "dueAt") select gen_random_uuid(), id, 'test', $1::"MailState", now() - make_interval(mins => $2) from "User" limit 1`,
        [state, minutes],
      )
    for (const [state, minutes] of [
      ['waiting', 5],
      ['waiting', 1],
      ['waiting', -60],
      ['sent', 90],
    ] as const)
      await mail(state, minutes)
    expect((await valuesOf('angkatan_mails_waiting'))[0]!.value).toBe(2)
    expect(Math.round((await valuesOf('angkatan_mail_oldest_waiting_seconds'))[0]!.value / 10)).toBe(30)
    expect((await readDatabase()).map(({ name }) => name)).not.toContain('angkatan_backup_age_seconds')
    const at = new Date(Date.now() - 3_600_000).toISOString()
    await owner.query(`insert into "Measurement" (kind, facts) values ('machine', $1)`, [{ backup: { at } }])
    expect(Math.round((await valuesOf('angkatan_backup_age_seconds'))[0]!.value / 60)).toBe(60)
  })

  it('is nothing of a worker where none ever spoke', async () => {
    expect(await valuesOf('angkatan_worker_silence_seconds')).toEqual([])
  })

  it('is that it is away, where it is', async () => {
    await owner.query('alter function queue_readings() rename to queue_readings_gone')
    expect(await readDatabase()).toMatchObject([{ name: 'angkatan_database_up', values: [{ value: 0 }] }])
    await owner.query('alter function queue_readings_gone() rename to queue_readings')
  })
})
