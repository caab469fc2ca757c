import pg from 'pg'
import { findNewer } from '../lib/platform/boot.ts'
import { prepareJobs } from './job-schema.ts'
import { type Migration, makeHistory, noteApplied, readApplied, readMigrations } from './migration-history.ts'
import { levelGround, raiseWalls } from './raise-walls.ts'
import { Refusal } from './refusal.ts'
import { roleOf } from './rights.ts'
import { runScript, ScriptError, statementAt } from './sql.ts'

/** The number under which Prisma locks too, so that a start of an older version and this one take turns. */
const lock = 72_707_369
const lockTimeout = '55P03'

/** The addresses of one database's roles: `owner` migrates, `app` is the web's, `worker` runs jobs, `backup` reads all. */
export type Addresses = { owner: string; app: string; worker?: string; backup?: string }

/**
 * Brings a database to the newest migration, its queue to this version, makes its walls and rights anew, and gives the
 * names of the migrations applied. Each is one transaction with its row in the history. Throws a Refusal that names the
 * statement, and before anything is touched for a database that a newer program has changed.
 */
export async function migrate(
  { owner, app, worker, backup }: Addresses,
  migrations: readonly Migration[] = readMigrations(),
) {
  const client = new pg.Client(owner)
  // A connection that is cut fails the query that waits; without this it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    await takeTurn(client)
    await requireOwnership(client)
    const applied = await applyPending(client, migrations)
    await prepareJobs(client)
    await raiseWalls(client, { app: roleOf(app), worker: worker && roleOf(worker), backup: backup && roleOf(backup) })
    return applied
  } finally {
    // Gives the lock back too.
    await client.end()
  }
}

/** What a start says of them. */
export const describeApplied = (names: readonly string[]) =>
  names.length ? names.map((name) => `applied ${name}`).join('\n') : 'nothing to migrate'

async function takeTurn(client: pg.Client) {
  await client.query(`set search_path = public; set lock_timeout = '60s'; set client_min_messages = error`)
  await client.query('select pg_advisory_lock($1)', [lock]).catch((error) => {
    if (error.code !== lockTimeout) throw error
    throw new Refusal('Another start has been migrating this database for a minute: wait until it is through.')
  })
}

/** A database that was moved may belong to the role of its old place, which could then not be changed here. */
async function requireOwnership(client: pg.Client) {
  const { rows } = await client.query<{ table: string; owner: string; role: string }>(
    `select relname as table, pg_get_userbyid(relowner) as owner, current_user as role from pg_class
      where relnamespace::regnamespace::text in ('public', 'jobs') and relkind in ('r', 'p', 'v') and not pg_has_role(relowner, 'usage') limit 1`,
  )
  if (!rows[0]) return
  const { table, owner, role } = rows[0]
  throw new Refusal(
    `The table ${table} belongs to ${owner}, and migrations run as ${role}: nothing was changed.\n` +
      `As a superuser, in this database: REASSIGN OWNED BY ${pg.escapeIdentifier(owner)} TO ${pg.escapeIdentifier(role)};`,
  )
}

async function applyPending(client: pg.Client, migrations: readonly Migration[]) {
  const there = new Set(await readApplied(client))
  const newer = findNewer(
    [...there],
    migrations.map(({ name }) => name),
  )
  if (newer) throw new Refusal(newer)
  await runScript(client, makeHistory)
  const applied: string[] = []
  for (const migration of migrations.filter(({ name }) => !there.has(name))) {
    await applyOne(client, migration, applied)
    applied.push(migration.name)
  }
  return applied
}

/** The walls come down with the first: no policy or view keeps a column as it was, no trigger reads what is changed. */
async function applyOne(client: pg.Client, { name, sql }: Migration, before: readonly string[]) {
  await client.query('begin')
  try {
    if (before.length === 0) await levelGround(client)
    await runScript(client, sql)
    await noteApplied(client, { name, sql })
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    if (!(error instanceof ScriptError)) throw error
    const kept = before.length
      ? `\nKept, each whole: ${before.join(', ')}. The walls are down until a start succeeds.`
      : ''
    throw new Refusal(
      `Migration ${name} failed and was rolled back.\n${error.message}\n${statementAt(sql, error.index)}${kept}`,
    )
  }
}
