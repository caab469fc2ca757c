import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { getConstructionPlans, getMigrationPlans, PgBoss } from 'pg-boss'
import { type JobName, jobNames } from '../lib/access/job-names.ts'
import { inProject } from './paths.ts'
import { levelGround } from './raise-walls.ts'
import { Refusal } from './refusal.ts'
import { runScript, splitStatements } from './sql.ts'

/** The schema of the queue in the database: pg-boss makes it, and `mig` owns it. */
const schema = 'jobs'

/**
 * How a job waits: tried eight times with growing waits (about a day and a half in all), then left on the shelf, which
 * nothing empties by itself. What a worker has not spoken of for a minute is taken to be lost with it.
 */
const queue = {
  retryLimit: 8,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 12 * 3600,
  expireInSeconds: 15 * 60,
  heartbeatSeconds: 60,
  retentionSeconds: 365 * 24 * 3600,
  deleteAfterSeconds: 0,
  notify: true,
}

/** Makes the schema of the queue, or brings it to this version, and gives every job its queue. Says what it did. */
export async function prepareJobs(client: pg.ClientBase) {
  const [there, wanted] = [await readVersion(client), wantedVersion()]
  if (there !== null && there > wanted)
    throw new Refusal(
      `A newer Angkatan has changed the tables of the queue (${there}, and this one knows ${wanted}): start the newer one.`,
    )
  if (there === null) await runScript(client, getConstructionPlans(schema))
  if (there !== null && there < wanted) {
    // A view of ours would keep a column as it was.
    await client.query('begin')
    await levelGround(client)
    await client.query('commit')
    await bringUp(client, getMigrationPlans(schema, there))
  }
  await addQueues(client)
}

/** One statement after the other: an index that is made beside those who work stands in no transaction. */
async function bringUp(client: pg.ClientBase, plans: string) {
  try {
    for (const { text } of splitStatements(plans)) await client.query(text)
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw new Refusal(`The tables of the queue could not be brought to this version: ${(error as Error).message}.`)
  }
}

async function readVersion(client: pg.ClientBase): Promise<number | null> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('jobs.version') is not null as there`)
  if (!rows[0]!.there) return null
  return (await client.query<{ version: number }>('select version from jobs.version')).rows[0]?.version ?? null
}

const wantedVersion = () =>
  JSON.parse(readFileSync(inProject('node_modules/pg-boss/package.json'), 'utf8')).pgboss.schema as number

/** What may take longer than a quarter of an hour: a backup of a large office on a slow disk. */
const longer: Partial<Record<JobName, number>> = { 'backup.make': 6 * 3600 }

async function addQueues(client: pg.ClientBase) {
  const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) }
  const boss = new PgBoss({ db, schema, registerInstance: false })
  const { rows } = await client.query<{ name: string }>('select name from jobs.queue')
  const known = new Set(rows.map(({ name }) => name))
  for (const name of jobNames) {
    const own = { ...queue, expireInSeconds: longer[name] ?? queue.expireInSeconds }
    if (known.has(name)) await boss.updateQueue(name, own)
    else await boss.createQueue(name, own)
  }
}
