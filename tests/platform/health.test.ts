import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { GET as alive } from '@/app/api/health/alive/route'
import { GET as ready } from '@/app/api/health/ready/route'
import { findUnready } from '@/lib/platform/readiness'
import { hear } from '../jobs/ask'
import { owner } from '../support/acting'

const answer = async (response: Response) => [response.status, await response.text()]
const migration = (finished: 'null' | 'now()') =>
  owner.query(`update _prisma_migrations set finished_at = ${finished} where migration_name like '%_start'`)

beforeEach(() => owner.query('delete from jobs.instance'))
afterAll(() => migration('now()'))

describe('an installation', () => {
  it('is ready while a worker is heard, and tells nobody more than that', async () => {
    await hear(100)
    expect([await findUnready(), await answer(await ready())]).toEqual([null, [200, '']])
  })

  it('is not ready where no worker ever spoke, the last one was stopped, or it has been silent for two minutes', async () => {
    expect([await findUnready(), await answer(await ready())]).toEqual(['worker', [503, '']])
    await hear(125)
    expect(await findUnready()).toBe('worker')
    await hear(1)
    await owner.query('update jobs.instance set stopped_on = now()')
    expect(await findUnready()).toBe('worker')
  })

  it('is not ready by what a dead worker wrote before the clock was set back', async () => {
    await hear(-3600)
    expect(await findUnready()).toBe('worker')
    await hear(-5)
    expect(await findUnready()).toBeNull()
  })

  it('is not ready on a schema that lacks a migration of this program', async () => {
    await hear(1)
    await migration('null')
    expect([await findUnready(), await answer(await ready())]).toEqual(['migration', [503, '']])
    await migration('now()')
  })

  it('is not ready without its database, and lives all the same', async () => {
    await hear(1)
    await owner.query('alter function worker_silence() rename to worker_silence_gone')
    expect([await findUnready(), await answer(await ready())]).toEqual(['database', [503, '']])
    expect(await answer(alive())).toEqual([200, ''])
    await owner.query('alter function worker_silence_gone() rename to worker_silence')
  })
})
