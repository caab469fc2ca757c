import pg from 'pg'
import { findTooStrong, readServerVersion } from '../lib/platform/boot.ts'
import { Refusal } from './refusal.ts'

const oldest = 15

/**
 * Checks the PostgreSQL an office brings, before anything is written: both roles reach the same database, it is new
 * enough, the owner may create tables and the app's role is weak. Each failure is one sentence.
 */
export async function checkDatabase(appUrl: string, ownerUrl: string) {
  const owner = await connect('DATABASE_OWNER_URL', ownerUrl)
  try {
    const app = await connect('DATABASE_URL', appUrl)
    try {
      const version = await readServerVersion(app)
      if (version < oldest) {
        throw new Refusal(`Angkatan needs PostgreSQL ${oldest} or newer; DATABASE_URL leads to PostgreSQL ${version}.`)
      }
      if ((await identityOf(app)) !== (await identityOf(owner))) {
        throw new Refusal('DATABASE_URL and DATABASE_OWNER_URL must lead to the same database.')
      }
      const tooStrong = await findTooStrong(app, await roleOf(owner))
      if (tooStrong) throw new Refusal(tooStrong)
      await requireOwnerRights(owner)
    } finally {
      await app.end()
    }
  } finally {
    await owner.end()
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

async function roleOf(client: pg.Client) {
  return (await client.query('select current_user as name')).rows[0].name as string
}

async function requireOwnerRights(owner: pg.Client) {
  const { rows } = await owner.query(
    `select has_schema_privilege('public', 'create') as tables,
            has_database_privilege(current_database(), 'create') as extensions`,
  )
  const role = await roleOf(owner)
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
