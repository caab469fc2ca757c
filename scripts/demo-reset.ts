import pg from 'pg'
import { readSettings } from '../lib/platform/settings.ts'
import { openDatabase } from './database.ts'
import { enterProject } from './environment.ts'
import { refreshClient } from './generate.ts'
import { findLivingStarter } from './lock.ts'
import { migrate } from './migrations.ts'
import { Refusal, runCommand } from './refusal.ts'
import { loadDemo, readNature } from './world.ts'

/** Puts the demo back to its first day. Refuses a database that is not a demo; works beside a running start. */
async function resetDemo() {
  enterProject()
  const settings = readSettings(process.env)
  const running = findLivingStarter(settings.dataFolder) !== null
  await refreshClient()
  const database = await openDatabase(settings)
  try {
    await requireDemo(database.owner)
    await dropContent(database.owner)
    await migrate(database)
    await loadDemo(database.owner, settings.dataFolder)
    console.log('The demo stands at its first day again.')
  } finally {
    if (!running) await database.stop()
  }
}

async function requireDemo(ownerUrl: string) {
  const angkatan = await holds(ownerUrl, `tablename = 'Installation'`)
  if (!angkatan && (await holds(ownerUrl, 'true'))) {
    throw new Refusal('This database holds something else than Angkatan: nothing was changed.')
  }
  if (angkatan && (await readNature(ownerUrl)) === 'own') {
    throw new Refusal('This database holds the data of an office, not the demo: nothing was changed.')
  }
}

async function holds(ownerUrl: string, condition: string) {
  return withClient(ownerUrl, async (client) => {
    const { rowCount } = await client.query(
      `select from pg_tables where schemaname = 'public' and ${condition} limit 1`,
    )
    return rowCount === 1
  })
}

async function dropContent(ownerUrl: string) {
  const sql = `drop schema public cascade; create schema public; grant usage on schema public to public;
    do $$ begin if to_regclass('jobs.job') is not null then delete from jobs.job; end if; end $$`
  await withClient(ownerUrl, (client) => client.query(sql)).catch((error) => {
    throw new Refusal(`The schema public could not be made anew: ${error.message}.`)
  })
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

await runCommand(resetDemo)
process.exit(0)
