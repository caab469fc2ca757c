import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWorker } from '@/lib/platform/worker'
import { database } from '@/tests/support/demo'
import { owner } from '../support/acting'
import { addQueue, claim, newTick, put, stateOf, ticksOf } from './ask'
import { tick } from './tick'

process.env.DATABASE_URL = database.worker
const officer = 'staf@jambi.example'
/** The clock of the machine goes back by an hour: all that is written was written an hour later than now. */
const goBack = () =>
  owner.query(`update jobs.job set created_on = created_on + interval '1 hour', start_after = start_after + interval '1 hour',
    started_on = started_on + interval '1 hour', heartbeat_on = heartbeat_on + interval '1 hour' where name = 'test.tick'`)

async function until(done: () => Promise<boolean>) {
  for (let look = 0; look < 400 && !(await done()); look++) await pause(25)
}

beforeAll(() => addQueue(tick.name))

describe('a job that a worker begins with', () => {
  it('is asked for by each worker that begins, and by none that is told nothing of it', async () => {
    const asked = async () =>
      (await owner.query(`select count(*)::int as n from jobs.job where name = 'test.tick' and data = '{}'`)).rows[0].n
    for (const [job, more] of [
      [tick, 0],
      [{ ...tick, atStart: true }, 1],
    ] as const) {
      const before = await asked()
      await (await startWorker([job], 1)).stop()
      expect((await asked()) - before).toBe(more)
    }
    await owner.query(`delete from jobs.job where name = 'test.tick'`)
  })
})

describe('two workers that begin at once', () => {
  it('keep one schedule for each job between them', async () => {
    const nightly = { ...tick, schedule: '10 1 * * *' }
    const workers = await Promise.all([startWorker([nightly], 1), startWorker([nightly], 1)])
    const { rows } = await owner.query(`select name, cron from jobs.schedule where name = 'test.tick'`)
    await Promise.all(workers.map((worker) => worker.stop()))
    await owner.query('delete from jobs.schedule')
    expect(rows).toEqual([{ name: 'test.tick', cron: '10 1 * * *' }])
  })
})

describe('a clock that is set back by an hour', () => {
  it('keeps no job waiting for that hour, runs each once, and leaves what is to run later for later', async () => {
    const [due, lost, later] = [newTick(), newTick(), newTick()]
    const ids = [await put(tick.name, officer, { tick: due }), await put(tick.name, officer, { tick: lost })]
    const inTwoHours = await put(tick.name, officer, { tick: later })
    await owner.query(`update jobs.job set start_after = now() + interval '2 hours' where id = $1`, [inTwoHours])
    await claim(ids[1]!)
    await goBack()
    const worker = await startWorker([tick], 1)
    // The minute after which a claim counts as lost has passed; until it was mended, it would not have.
    await until(async () => (await stateOf(ids[0]!)).state === 'completed')
    await owner.query(`update jobs.job set heartbeat_on = heartbeat_on - interval '1 minute' where state = 'active'`)
    await until(async () => (await stateOf(ids[1]!)).state === 'completed')
    await worker.stop()
    expect([await ticksOf(due), await ticksOf(lost), await ticksOf(later)]).toEqual([['done'], ['done'], []])
    const { rows } = await owner.query(
      `select state::text, round(extract(epoch from start_after - now()) / 60)::int as minutes from jobs.job where id = $1`,
      [inTwoHours],
    )
    expect(rows).toEqual([{ state: 'created', minutes: 120 }])
  })
})
