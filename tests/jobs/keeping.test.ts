import { beforeEach, describe, expect, it } from 'vitest'
import { askAgain, dropJob, runNow } from '@/lib/jobs/actions'
import { listJobs } from '@/lib/jobs/queries'
import { jobs } from '@/lib/jobs/register'
import { askable } from '@/lib/jobs/schema'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { refused } from '../support/refused'

const keeper = 'admin@jambi.example'
async function add(state: string, end: object | null = null) {
  const { rows } = await owner.query(
    `insert into jobs.job (name, data, state, output, retry_count, retry_limit, created_on)
     values ('trail.verify', '{}', $1, $2, 8, 8, now() - interval '1 hour') returning id`,
    [state, end && JSON.stringify(end)],
  )
  return rows[0].id as string
}
const stateOf = async (id: string) =>
  (await owner.query('select state::text, retry_limit - retry_count as left from jobs.job where id = $1', [id])).rows[0]
const list = () => inRequest('read', (tx, { actor }) => listJobs(tx, actor!))

beforeEach(async () => {
  await owner.query('delete from jobs.job')
  await actAs(keeper)
})

describe('what failed for good', () => {
  it('is tried anew with all its tries, on the record', async () => {
    const id = await add('failed', { fault: 'database' })
    expect((await send(askAgain, { jobId: id })).to).toBe('/administration/jobs')
    expect(await stateOf(id)).toEqual({ state: 'retry', left: 8 })
    expect(await lastTrail()).toMatchObject({ action: 'job.again', subjectId: id, after: { job: 'trail.verify' } })
    expect((await send(askAgain, { jobId: id })).state).toMatchObject(refused('jobs.notFailed'))
  })

  it('is dropped, as what waits is, on the record; what runs or is done is not', async () => {
    for (const state of ['failed', 'created', 'retry']) {
      const id = await add(state)
      expect((await send(dropJob, { jobId: id })).to).toBe('/administration/jobs')
      expect(await stateOf(id)).toBeUndefined()
      expect(await lastTrail()).toMatchObject({ action: 'job.drop', subjectId: id, before: { job: 'trail.verify' } })
      expect((await send(dropJob, { jobId: id })).state).toMatchObject(refused('shell.notFound'))
    }
    for (const state of ['active', 'completed'])
      expect((await send(dropJob, { jobId: await add(state) })).state).toMatchObject(refused('jobs.notToDrop'))
  })

  it('is nobody else’s to see or to touch, an administrator of one government neither', async () => {
    const id = await add('failed')
    await actAs('admin@sumut.example')
    expect(await list()).toBeNull()
    expect((await send(askAgain, { jobId: id })).state).toMatchObject(refused('shell.notAllowed'))
    expect((await send(dropJob, { jobId: id })).state).toMatchObject(refused('shell.notAllowed'))
    const [own] = await inRequest(
      'write',
      (tx) => tx.$queryRaw<object[]>`select ask_job_again(${id}::uuid) as again, drop_job(${id}::uuid) as dropped`,
    )
    expect([own, (await stateOf(id)).state]).toEqual([{ again: null, dropped: null }, 'failed'])
  })
})

describe('the list of jobs', () => {
  it('has what failed, what waits and runs, and what is done, each in its place and in words', async () => {
    const said = { key: 'trail.foundBroken', values: { chains: 2, broken: 1 } }
    await add('failed', { fault: 'database', message: 'Budi 199001012015011001' })
    await add('active')
    await add('retry', { fault: 'tooBusy' })
    await add('completed', { said, alarm: true })
    const { failed, waiting, done } = (await list())!
    expect(failed).toMatchObject([
      { stand: 'failed', telling: 'jobs.faultDatabase', label: 'jobs.trailVerify', tries: 8 },
    ])
    expect(waiting.map(({ stand }) => stand).sort()).toEqual(['retrying', 'running'])
    expect(done).toMatchObject([{ stand: 'alarm', telling: said, askedBy: null }])
    expect(JSON.stringify([failed, waiting, done])).not.toContain('Budi')
  })

  it('leaves out what is done many times a day, but not when that failed', async () => {
    await owner.query(
      `insert into jobs.job (name, data, state) values ('health.measure', '{}', 'completed'), ('failures.tell', '{}', 'completed'), ('health.measure', '{}', 'failed')`,
    )
    const { failed, done } = (await list())!
    expect([failed.length, done.length]).toEqual([1, 0])
  })

  it('tells the times by the clock that the pages show', async () => {
    await add('created')
    const [job] = (await list())!.waiting
    const { rows } = await owner.query(`select (domain_now() - interval '1 hour') as at`)
    expect(Math.abs(job!.askedAt.getTime() - rows[0].at.getTime())).toBeLessThan(60_000)
  })
})

describe('what the clock does at night', () => {
  it('is what the database takes for it too, and what can be asked for is among it', async () => {
    const { names } = (await owner.query<{ names: string[] }>('select clock_jobs() as names')).rows[0]!
    const clockwork = jobs.filter(({ principal }) => principal === 'clockwork').map(({ name }) => name)
    expect(names.toSorted()).toEqual(clockwork.toSorted())
    expect(names).toEqual(expect.arrayContaining([...askable]))
  })

  it('can be asked for by day, in the name of whoever asks', async () => {
    const id = await actAs(keeper)
    expect((await send(runNow, { job: 'files.check' })).to).toBe('/administration/jobs')
    const { rows } = await owner.query('select name, data, state from jobs.job')
    expect(rows).toEqual([{ name: 'files.check', state: 'created', data: { actorId: id, input: {} } }])
    expect(await lastTrail()).toMatchObject({ action: 'job.ask', after: { job: 'files.check' } })
    expect((await list())!.waiting).toMatchObject([{ stand: 'waiting', askedBy: expect.stringMatching(/\w/) }])
  })
})
