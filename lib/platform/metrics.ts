import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { db } from './db'
import { sha256 } from './session'
import { settings } from './settings'

type Measure = { name: string; help: string; type: 'gauge'; values: Reading[] }
type Reading = { value: number; labels: Record<string, string> }
/** What the gate of this process has counted, and that of each beside it (scripts/gate-metrics.ts). */
type Gate = { gather: () => Promise<object[][]>; write: (of: readonly (readonly object[])[]) => Promise<string> }

/** Whether this is whoever may read the measures; nobody may where the settings name no token. */
export function mayRead(authorization: string | null): boolean {
  const { metricsToken } = settings()
  const digest = (text: string) => Buffer.from(sha256(text))
  return metricsToken !== undefined && timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${metricsToken}`))
}

/** All that is measured, in Prometheus' text; null in a process that stands behind no gate. */
export async function writeMetrics(): Promise<string | null> {
  const gate = Reflect.get(globalThis, Symbol.for('angkatan.metrics')) as Gate | undefined
  return gate ? gate.write([...(await gate.gather()), await readDatabase()]) : null
}

type Queue = { name: string; waiting: number; oldest: number; later: number; running: number; failed: number }

/** What the database knows of the installation as a whole; that it is away is a measure too. No name of anybody in it. @internal */
export async function readDatabase(): Promise<Measure[]> {
  const queues = await db().$queryRaw<Queue[]>`select * from queue_readings()`.catch(() => null)
  const isUp = gauge('angkatan_database_up', 'Whether the database answers.', [{ value: queues ? 1 : 0, labels: {} }])
  if (!queues) return [isUp]
  const silence = await db().$queryRaw<{ silence: number | null }[]>`select worker_silence() as silence`
  const readings = await db().$queryRaw<{ name: string; value: number }[]>`select * from installation_readings()`
  const states = ['waiting', 'later', 'running', 'failed'] as const
  return [
    isUp,
    gauge(
      'angkatan_jobs',
      'Background work by name and state; failed is what somebody has to see to.',
      queues.flatMap((queue) => states.map((state) => ({ value: queue[state], labels: { job: queue.name, state } }))),
    ),
    gauge(
      'angkatan_job_oldest_waiting_seconds',
      'For how long the oldest work that is due has waited.',
      queues.map(({ name, oldest }) => ({ value: oldest, labels: { job: name } })),
    ),
    gauge(
      'angkatan_worker_silence_seconds',
      'Since when no worker has said that it lives; none where none ever did.',
      silence.flatMap((row) => (row.silence === null ? [] : [{ value: row.silence, labels: {} }])),
    ),
    ...readings.map(({ name, value }) => gauge(`angkatan_${name}`, helps[name] ?? '', [{ value, labels: {} }])),
  ]
}

const helps: Record<string, string> = {
  mails_waiting: 'Mails that are due and wait.',
  mail_oldest_waiting_seconds: 'For how long the oldest mail that is due has waited.',
  backup_age_seconds:
    'How old the last backup was when a worker last looked, and since; none where there is no backup.',
}

const gauge = (name: string, help: string, values: Reading[]): Measure => ({ name, help, type: 'gauge', values })
