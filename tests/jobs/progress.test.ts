import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { JobName } from '@/lib/access/job-names'
import { askAgain, stopJob } from '@/lib/jobs/actions'
import { listJobs } from '@/lib/jobs/queries'
import { defineJob, type Job } from '@/lib/platform/doors/job'
import { inRequest } from '@/lib/platform/doors/transaction'
import { reportsOf, Stopped } from '@/lib/platform/progress'
import { runOne } from '@/lib/platform/worker'
import { database } from '@/tests/support/demo'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { refused } from '../support/refused'
import { addQueue, claim, newTick, put, stateOf, ticksOf } from './ask'

const [officer, other, keeper] = ['staf@jambi.example', 'kabag@jambi.example', 'admin@jambi.example']
process.env.DATABASE_URL = database.worker
const name = 'test.long' as JobName
/** What happens while the job is at two of three. */
let meanwhile = async () => {}

const long = defineJob({
  name,
  principal: 'actor',
  permission: 'programme.edit',
  input: z.strictObject({ tick: z.uuid() }),
  load: async (_tx, actor) => ({ governmentId: actor.governmentId }),
  can: () => null,
  run: async ({ subject, input, report }) => {
    await report(2, 3)
    await meanwhile()
    await report(3, 3)
    return { trail: { subject: { kind: 'none', id: input.tick }, governmentId: subject.governmentId } }
  },
}) as Job

async function begin() {
  const tick = newTick()
  return { tick, claimed: await claim(await put(name, officer, { tick })) }
}
const shown = () => inRequest('read', async (tx, { actor }) => (await listJobs(tx, actor!))!.waiting)
const stopping = (jobId: string) => send(stopJob, { jobId, next: '/administration/jobs' })

beforeAll(() => addQueue(name))
beforeEach(() => {
  meanwhile = async () => {}
})

describe('a long job', () => {
  it('tells how far it is while it runs, to whoever keeps the queue', async () => {
    const { tick, claimed } = await begin()
    let seen: unknown
    meanwhile = async () => {
      await actAs(keeper)
      seen = (await shown()).find(({ id }) => id === claimed.id)
    }
    await runOne(long, claimed)
    expect(seen).toMatchObject({ stand: 'running', progress: { done: 2, of: 3 } })
    expect([await ticksOf(tick), (await stateOf(claimed.id)).output]).toEqual([['done'], {}])
  })

  it.each([officer, keeper])(
    'that %s asks to stop leaves nothing behind, is not tried again, and stands in the trail',
    async (who) => {
      const { tick, claimed } = await begin()
      let stand: unknown
      meanwhile = async () => {
        await actAs(who)
        expect((await stopping(claimed.id)).to).toBe('/administration/jobs')
        await actAs(keeper)
        stand = (await shown()).find(({ id }) => id === claimed.id)?.stand
      }
      expect(await runOne(long, claimed)).toBeNull()
      expect([stand, await ticksOf(tick)]).toEqual(['stopping', []])
      expect(await stateOf(claimed.id)).toMatchObject({ state: 'completed', output: { stopped: { done: 3, of: 3 } } })
      expect(await lastTrail()).toMatchObject({ action: 'job.stop', subjectId: claimed.id, before: { job: name } })
    },
  )

  it('is nobody else’s to stop, not past the doors either', async () => {
    const { tick, claimed } = await begin()
    meanwhile = async () => {
      await actAs(other)
      expect((await stopping(claimed.id)).state).toMatchObject(refused('shell.notFound'))
      const rows = await inRequest('write', (tx) => tx.$queryRaw`select ask_job_stop(${claimed.id}::uuid) as name`)
      expect(rows).toEqual([{ name: null }])
    }
    await runOne(long, claimed)
    expect(await ticksOf(tick)).toEqual(['done'])
  })

  it('whose worker died after it was asked to stop does not begin anew, unless somebody asks for that', async () => {
    const { tick, claimed } = await begin()
    meanwhile = async () => {
      await actAs(officer)
      await stopping(claimed.id)
      throw new Error('killed')
    }
    expect(await runOne(long, claimed)).toBe('unexpected')
    const again = await claim(claimed.id)
    expect(await runOne(long, again)).toBeNull()
    expect([(await stateOf(claimed.id)).output, await ticksOf(tick)]).toEqual([{ stopped: { done: 0, of: 0 } }, []])
    await owner.query(`update jobs.job set state = 'failed', output = null where id = $1`, [claimed.id])
    await actAs(keeper)
    await send(askAgain, { jobId: claimed.id })
    meanwhile = async () => {}
    await runOne(long, await claim(claimed.id))
    expect(await ticksOf(tick)).toEqual(['done'])
  })

  it('stops by itself where another worker has it meanwhile', async () => {
    const { tick, claimed } = await begin()
    meanwhile = async () => void (await claim(claimed.id))
    expect(await runOne(long, claimed)).toBeNull()
    expect([(await stateOf(claimed.id)).state, await ticksOf(tick)]).toEqual(['active', []])
  })
})

describe('a job that tells nothing', () => {
  it('is too short to be stopped', async () => {
    const { claimed } = await begin()
    await actAs(officer)
    expect((await stopping(claimed.id)).state).toMatchObject(refused('jobs.notToStop'))
  })
})

describe('what a job tells', () => {
  it('is written once a second at most, but for the first and the last', async () => {
    const written: number[] = []
    const report = reportsOf({ id: '', retryCount: 0 }, async (_job, done) => {
      written.push(done)
      return false
    })
    for (let done = 1; done <= 100; done++) await report(done, 100)
    expect(written).toEqual([1, 100])
  })

  it('stops no work where it cannot be written, and stops it where that was asked for', async () => {
    const lost = reportsOf({ id: '', retryCount: 0 }, () => Promise.reject(new Error('no connection')))
    await lost(1, 2)
    const asked = reportsOf({ id: '', retryCount: 0 }, async () => true)
    await expect(asked(1, 2)).rejects.toThrow(Stopped)
  })
})
