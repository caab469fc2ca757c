import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { type Actor, allows } from '@/lib/access/actor'
import { jobNames } from '@/lib/access/job-names'
import { jobs } from '@/lib/jobs/register'
import { owner } from '../support/acting'
import { players, roleNames } from './roles'

/** As whom each job may run: decided by hand, and not taken from the table of permissions. */
const [head, ...rows] = parse(readFileSync(join(import.meta.dirname, 'jobs.csv'), 'utf8')) as string[][]

async function actorOf(role: string): Promise<Actor | null> {
  const email = players[role]?.home
  const { rows: found } = await owner.query('select begin_job(id) as begun from "User" where email = $1', [email ?? ''])
  return found[0]?.begun.actor ?? null
}

describe('every job, for every role, for nobody and for the clock', () => {
  it('The table names every job, and no other', () => {
    expect(head).toEqual(['job', ...roleNames, 'clockwork'])
    expect(rows.map(([name]) => name)).toEqual([...jobNames])
    expect(jobs.map(({ name }) => name)).toEqual([...jobNames])
  })

  it.each(rows)('%s', async (name, ...cells) => {
    const job = jobs.find((one) => one.name === name)!
    const answers: string[] = []
    for (const role of roleNames) answers.push(allows(await actorOf(role), job.permission) ? 'ok' : 'refused')
    expect([...answers, job.principal === 'clockwork' ? 'ok' : 'refused']).toEqual(cells)
  })
})
