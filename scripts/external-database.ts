import pg from 'pg'
import { findTooStrong, readServerVersion } from '../lib/platform/boot.ts'
import type { Addresses } from './migrations.ts'
import { Refusal } from './refusal.ts'
import { roleOf } from './rights.ts'

const oldest = 15

/**
 * Checks the PostgreSQL an office brings, before anything is written: all roles reach the same database, it is new
 * enough, the owner may create tables, and the others are weak and two. Each failure is one sentence.
 */
export async function checkDatabase(addresses: Addresses) {
  await withConnection('DATABASE_OWNER_URL', addresses.owner, async (owner) => {
    const { app, worker, backup } = addresses
    await withConnection('DATABASE_URL', app, (client) => checkWeakRole('DATABASE_URL', client, owner))
    if (worker)
      await withConnection('DATABASE_WORKER_URL', worker, (client) =>
        checkWeakRole('DATABASE_WORKER_URL', client, owner),
      )
    if (backup)
      await withConnection('DATABASE_BACKUP_URL', backup, (client) =>
        checkWeakRole('DATABASE_BACKUP_URL', client, owner),
      )
    if (backup && [app, worker].some((other) => other && roleOf(other) === roleOf(backup)))
      throw new Refusal('DATABASE_BACKUP_URL needs a role of its own: it reads everything, and no other may.')
    if (worker && roleOf(worker) === roleOf(app))
      throw new Refusal(
        'DATABASE_WORKER_URL and DATABASE_URL need two roles: the worker may begin a job as anybody, the web must not.',
      )
    await requireOwnerRights(owner)
  })
}

async function checkWeakRole(setting: string, client: pg.Client, owner: pg.Client) {
  const version = await readServerVersion(client)
  if (version < oldest) {
    throw new Refusal(`Angkatan needs PostgreSQL ${oldest} or newer; ${setting} leads to PostgreSQL ${version}.`)
  }
  if ((await identityOf(client)) !== (await identityOf(owner))) {
    throw new Refusal(`${setting} and DATABASE_OWNER_URL must lead to the same database.`)
  }
  const tooStrong = await findTooStrong(client, await nameOf(owner), setting)
  if (tooStrong) throw new Refusal(tooStrong)
}

async function withConnection(setting: string, url: string, work: (client: pg.Client) => Promise<void>) {
  const client = await connect(setting, url)
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function connect(setting: string, url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    throw new Refusal(`The database of ${setting} (${withoutPassword(url)}) cannot be used: ${reasonOf(error)}.`)
  }
}

function withoutPassword(url: string) {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch {
    return 'not an address'
  }
}

function reasonOf(error: unknown) {
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first.message.replace(/\.$/, '') : String(first)
}

async function identityOf(client: pg.Client) {
  const { rows } = await client.query(
    `select current_database() || ' ' || oid || ' ' || pg_postmaster_start_time() as id
       from pg_database where datname = current_database()`,
  )
  return rows[0].id as string
}

async function nameOf(client: pg.Client) {
  return (await client.query('select current_user as name')).rows[0].name as string
}

async function requireOwnerRights(owner: pg.Client) {
  const { rows } = await owner.query(
    `select has_schema_privilege('public', 'create') as tables,
            has_database_privilege(current_database(), 'create') as extensions`,
  )
  const role = await nameOf(owner)
  if (!rows[0].tables) {
    throw new Refusal(
      `The role ${role} of DATABASE_OWNER_URL may not create tables: GRANT CREATE ON SCHEMA public TO it.`,
    )
  }
  if (!rows[0].extensions) {
    throw new Refusal(
      `The role ${role} of DATABASE_OWNER_URL may not create extensions: GRANT CREATE ON DATABASE to it, or make it the owner.`,
    )
  }
}
