import { existsSync } from 'node:fs'
import pg from 'pg'
import { readSettings } from '../lib/platform/settings.ts'
import { openDatabase } from './database.ts'
import { refreshClient } from './generate.ts'
import { findLivingStarter } from './lock.ts'
import { projectFolder } from './paths.ts'
import { Refusal, runCommand } from './refusal.ts'
import { loadDemo, migrateInChild, readNature } from './world.ts'

/** Puts the demo back to its first day. Refuses a database that is not a demo; works beside a running start. */
async function resetDemo() {
  process.chdir(projectFolder)
  if (existsSync('.env')) process.loadEnvFile('.env')
  const settings = readSettings(process.env)
  const running = findLivingStarter(settings.dataFolder) !== null
  await refreshClient()
  const database = await openDatabase(settings)
  try {
    await requireDemo(database.owner)
    await dropContent(database.owner)
    await migrateInChild(database)
    await loadDemo(database.owner, settings.dataFolder)
    console.log('The demo stands at its first day again.')
  } finally {
    if (!running) await database.stop()
  }
}

async function requireDemo(ownerUrl: string) {
  const isMigrated = await ask(ownerUrl, `select to_regclass('public."Installation"') is not null as yes`)
  if (!isMigrated) {
    const isBare = await ask(ownerUrl, `select not exists (select from pg_tables where schemaname = 'public') as yes`)
    if (!isBare) throw new Refusal('This database holds something else than Angkatan: nothing was changed.')
  } else if ((await readNature(ownerUrl)) === 'own') {
    throw new Refusal('This database holds the data of an office, not the demo: nothing was changed.')
  }
}

async function ask(url: string, sql: string) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows[0]?.yes === true
  } finally {
    await client.end()
  }
}

async function dropContent(ownerUrl: string) {
  await ask(
    ownerUrl,
    'drop schema public cascade; create schema public; grant usage on schema public to public;',
  ).catch(() => {
    throw new Refusal('The role of DATABASE_OWNER_URL may not re-create the schema public: it must own the database.')
  })
}

await runCommand(resetDemo)
process.exit(0)
