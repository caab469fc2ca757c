import pg from 'pg'
import { getRollbackPlans } from 'pg-boss'
import { afterAll, describe, expect, it } from 'vitest'
import { jobNames } from '@/lib/access/job-names'
import { database } from '@/tests/support/demo'
import { checkDatabase } from '../../scripts/external-database'
import { migrate } from '../../scripts/migrations'

const owner = new pg.Client(database.owner)
await owner.connect()
afterAll(() => owner.end())
const one = async (sql: string) => (await owner.query(sql)).rows[0]

describe('the tables of the queue', () => {
  it('of an older version of the library are brought to this one by a start, with what waits in them', async () => {
    const { version } = await one('select version from jobs.version')
    const { n } = await one('select count(*)::int as n from jobs.job')
    // What the walls make stands on the tables, and is gone by then.
    await owner.query('drop view "BackgroundJob"')
    await owner.query(getRollbackPlans('jobs', version))
    expect((await one('select version from jobs.version')).version).toBeLessThan(version)
    await migrate(database)
    expect(await one('select version from jobs.version')).toEqual({ version })
    expect(n).toBeGreaterThan(0)
    expect(await one('select count(*)::int as n from "BackgroundJob"')).toEqual({ n })
  })

  it('are made where a database has none yet, and every job gets its queue', async () => {
    await owner.query('drop view if exists "BackgroundJob"; drop schema jobs cascade')
    await migrate(database)
    const { rows } = await owner.query('select name, retry_limit, deletion_seconds from jobs.queue order by name')
    expect(rows).toEqual(jobNames.toSorted().map((name) => ({ name, retry_limit: 8, deletion_seconds: 0 })))
  })

  it('of a newer version of the library are left to the newer program', async () => {
    await owner.query('update jobs.version set version = version + 1')
    await expect(migrate(database)).rejects.toThrow(/A newer Angkatan has changed the tables of the queue/)
    await owner.query('update jobs.version set version = version - 1')
  })

  it('follow a changed pace of a queue at the next start', async () => {
    await owner.query('update jobs.queue set retry_limit = 1')
    await migrate(database)
    expect(await one('select distinct retry_limit from jobs.queue')).toEqual({ retry_limit: 8 })
  })
})

describe('an own PostgreSQL', () => {
  it('serves without a role for the worker, and does not take the web’s for it', async () => {
    await checkDatabase({ owner: database.owner, app: database.app })
    await checkDatabase(database)
    await expect(checkDatabase({ ...database, worker: database.app })).rejects.toThrow(/need two roles/)
    await expect(checkDatabase({ ...database, backup: database.worker })).rejects.toThrow(
      'DATABASE_BACKUP_URL needs a role of its own: it reads everything, and no other may.',
    )
    await expect(checkDatabase({ ...database, worker: database.owner })).rejects.toThrow(
      /The role mig of DATABASE_WORKER_URL is the role of DATABASE_OWNER_URL too/,
    )
  })
})
