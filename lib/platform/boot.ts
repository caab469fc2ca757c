import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/**
 * Why this process must not serve, in one sentence; null when it may. Source: row-level security holds only for a
 * role that is weak, and the code fits only the schema it was written for.
 */
export async function findBootFault(databaseUrl: string, who: 'web' | 'worker' = 'web'): Promise<string | null> {
  const node = Number(process.versions.node.split('.')[0])
  if (node < 24) return `Angkatan serves on Node 24 or newer; this is Node ${process.versions.node}.`
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return (
      (await findTooStrong(client, undefined, settingOf[who])) ??
      (await findOtherOffice(client, who)) ??
      (await findOtherSchema(client))
    )
  } catch (error) {
    return `The database of ${settingOf[who]} cannot be used: ${error instanceof Error ? error.message : error}.`
  } finally {
    await client.end().catch(() => {})
  }
}

const settingOf = { web: 'DATABASE_URL', worker: 'DATABASE_WORKER_URL' } as const

/** Why the connected role is too strong to serve or to work, or null. `owner` is the role that owns the tables, if known. */
export async function findTooStrong(client: pg.Client, owner?: string, setting: string = settingOf.web) {
  const { rows } = await client.query<{ name: string; fault: string | null }>(
    `select current_user as name,
            case when r.rolsuper then 'is a superuser'
                 when r.rolbypassrls then 'has BYPASSRLS'
                 when r.rolcreaterole then 'has CREATEROLE'
                 when $1::text = current_user then 'is the role of DATABASE_OWNER_URL too'
                 when pg_has_role(current_user, coalesce($1::text, current_user), 'member') and $1::text is not null
                   then 'is a member of the role of DATABASE_OWNER_URL'
                 when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                               where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'member'))
                   then 'owns a table'
            end as fault
       from pg_roles r where r.rolname = current_user`,
    [owner ?? null],
  )
  const { name, fault } = rows[0]!
  if (!fault) return null
  return `The role ${name} of ${setting} ${fault}: that goes past row-level security, so Angkatan does not serve with it.`
}

/** Who may begin a job may be anybody: the worker needs that, and the web must not have it. */
async function findOtherOffice(client: pg.Client, who: 'web' | 'worker') {
  const { rows } = await client.query<{ name: string; begins: boolean | null }>(
    `select current_user as name, has_function_privilege(to_regprocedure($1), 'execute') as begins`,
    ['begin_job(uuid)'],
  )
  const { name, begins } = rows[0]!
  if (Boolean(begins) === (who === 'worker')) return null
  return who === 'worker'
    ? `The role ${name} of DATABASE_WORKER_URL may not begin jobs: start the web with the same setting first.`
    : `The role ${name} of DATABASE_URL may begin jobs in anybody's name: give DATABASE_WORKER_URL a role of its own.`
}

/** The server's major version. */
export async function readServerVersion(client: pg.Client) {
  const { rows } = await client.query('show server_version_num')
  return Math.floor(Number(rows[0].server_version_num) / 10_000)
}

async function findOtherSchema(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null',
  )
  const applied = rows.map(({ name }) => name)
  const known = listMigrations()
  const missing = known.filter((name) => !applied.includes(name))
  if (missing[0]) return `The database lacks the migration ${missing[0]}: run npm run migrate.`
  return findNewer(applied, known)
}

/** Why a database is not for this program: a newer one has changed it in ways that this one cannot know. Null where it is. */
export function findNewer(applied: readonly string[], known: readonly string[]): string | null {
  const newest = applied
    .filter((name) => !known.includes(name))
    .sort()
    .at(-1)
  if (!newest) return null
  return `A newer Angkatan has changed this database (${newest}), and this older one would damage it: nothing was touched; start the newer one, or restore a backup of before.`
}

/** The migrations that this program was written for, the first one first. */
export function listMigrations() {
  const entries = readdirSync(join(process.cwd(), 'prisma', 'migrations'), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
