import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/tests/support/demo'
import { within } from '../../scripts/pace.ts'
import { owner } from '../support/acting'
import { addQueue, newTick, put, ticksOf } from './ask'

const officer = 'staf@jambi.example'
const name = 'test.tick'
/** How many jobs and kills: 200,20 and more before a release. */
const [jobs, kills] = (process.env.ANGKATAN_JOB_KILLS ?? '60,6').split(',').map(Number) as [number, number]

const living = new Set<ChildProcess>()
beforeAll(() => addQueue(name, { retryLimit: 1000 }))
afterAll(() => {
  for (const child of living) child.kill('SIGKILL')
})

async function employ() {
  const env = { ...process.env, DATABASE_URL: database.worker, ANGKATAN_WORKER: 'on', ANGKATAN_LOG: 'silent' }
  const args = ['--disable-warning=ExperimentalWarning', '--conditions=react-server', 'tests/jobs/worker-of-tests.ts']
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  living.add(child)
  child.once('exit', () => living.delete(child))
  const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (said !== 'works') throw new Error(`The worker did not start: ${said}`)
  return child
}
const counts = async () => {
  const { rows } = await owner.query<{ state: string; n: number }>(
    'select state::text, count(*)::int as n from jobs.job where name = $1 group by 1',
    [name],
  )
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}
/** The minute after which a claim counts as lost has passed. */
const letTimePass = () =>
  owner.query(`update jobs.job set heartbeat_on = heartbeat_on - interval '1 minute' where state = 'active'`)
async function until(done: () => Promise<boolean>) {
  for (let look = 0; look < 1200 && !(await done()); look++) await pause(50)
}

describe('jobs whose workers are killed', () => {
  it(
    `${jobs} of them, two workers at once and ${kills} kills: each has its effect once`,
    async () => {
      const ticks = Array.from({ length: jobs }, newTick)
      const workers = [employ(), employ()]
      await Promise.all(workers)
      for (const tick of ticks) await put(name, officer, { tick })
      const total = async () => (await counts()).completed ?? 0
      let killed = 0
      for (; killed < kills; killed++) {
        // Spread over the work, at whatever moment of it: in the midst of jobs, not between them.
        await until(async () => (await total()) >= ((killed + 0.5) * jobs) / (kills + 1))
        const at = killed % workers.length
        const worker = await workers[at]!
        worker.kill('SIGKILL')
        await letTimePass()
        // The other one goes on meanwhile.
        workers[at] = employ()
      }
      await until(async () => {
        await letTimePass()
        return (await total()) === jobs
      })
      for (const worker of await Promise.all(workers)) worker.kill('SIGKILL')
      expect([await counts(), killed]).toEqual([{ completed: jobs }, kills])
      const { rows } = await owner.query<{ n: number }>(
        `select count(*)::int as n from "AuditEvent" where action = $1 group by "subjectId"`,
        [name],
      )
      expect([rows.length, rows.filter(({ n }) => n !== 1)]).toEqual([jobs, []])
      const tries = await owner.query(`select sum(retry_count)::int as n from jobs.job where name = $1`, [name])
      expect(tries.rows[0].n).toBeGreaterThan(0)
    },
    within(90),
  )

  it(
    'end what they have begun when told to end, and leave the rest for another',
    async () => {
      const worker = await employ()
      const ticks = Array.from({ length: 30 }, newTick)
      for (const tick of ticks) await put(name, officer, { tick })
      worker.kill('SIGTERM')
      const [code] = await once(worker, 'exit')
      const { active = 0 } = await counts()
      const other = await employ()
      await until(async () => (await counts()).completed === jobs + 30)
      other.kill('SIGTERM')
      const runs = await Promise.all(ticks.map(ticksOf))
      expect([code, active, runs.filter((one) => one.length !== 1)]).toEqual([0, 0, []])
    },
    within(60),
  )
})
