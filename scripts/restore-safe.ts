import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { type Manifest, queueTable } from '../lib/platform/backup/manifest.ts'
import { inProject } from './paths.ts'
import { runScript } from './sql.ts'

/** What was made safe in a database that was put back: how many sessions ended, and so on. */
export type Safety = { sessions: number; links: number; held: number; locked: number; ended: number; passwords: number }

/**
 * Keeps in mind, for this transaction, what was taken from somebody since the backup was made: accounts that are locked,
 * roles that have ended, passwords that are others now or open nothing any more. Only the same installation can know.
 */
export async function noteSince(client: pg.ClientBase, isSame: boolean) {
  const [users, grants] = isSame
    ? [
        `select id, "disabledAt", "passwordHash", to_jsonb(u) ->> 'passwordDueAt' is not null as due from public."User" u`,
        `select id, "endedAt" from public."Grant"`,
      ]
    : [
        'select null::uuid as id, null::timestamptz as "disabledAt", null::text as "passwordHash", false as due limit 0',
        'select null::uuid as id, null::timestamptz as "endedAt" limit 0',
      ]
  await client.query(`create temp table since_users on commit drop as ${users}`)
  await client.query(`create temp table since_grants on commit drop as ${grants}`)
}

/** Ends what must not come back to life, and holds what waited. Within the transaction that puts the rows back. */
export async function makeSafe(client: pg.ClientBase, manifest: Manifest): Promise<Safety> {
  const count = async (sql: string) => (await client.query(sql)).rowCount ?? 0
  const { rows } = await client.query(
    `select (select count(*)::int from "Session") as sessions, (select count(*)::int from "Activation" where "usedAt" is null) as links`,
  )
  await runScript(client, readFileSync(inProject('prisma/restored.sql'), 'utf8'))
  const locked = await count(
    `update "User" u set "disabledAt" = s."disabledAt" from since_users s where s.id = u.id and s."disabledAt" is not null and u."disabledAt" is null`,
  )
  const ended = await count(
    `update "Grant" g set "endedAt" = s."endedAt" from since_grants s where s.id = g.id and s."endedAt" is not null and g."endedAt" is null`,
  )
  // Neither of the two is known to be the good one: the old may have leaked, the new may be a stranger's.
  const passwords = await count(
    `update "User" u set "passwordHash" = null from since_users s where s.id = u.id and (s.due or s."passwordHash" is distinct from u."passwordHash")
      and u."passwordHash" is not null`,
  )
  const held = await putQueue(client, manifest)
  return { ...rows[0], held, locked, ended, passwords }
}

/**
 * The jobs of the backup. What was asked for and not done by then stands on the shelf, where somebody decides: it may have
 * been done after the backup was made. What the clock had asked for it asks for again.
 */
async function putQueue(client: pg.ClientBase, manifest: Manifest) {
  await client.query('delete from jobs.job')
  const queue = manifest.tables.find(({ name }) => name === queueTable)
  if (!queue) return 0
  await client.query(
    `delete from restored_jobs where state in ('created', 'retry', 'active') and data ->> 'actorId' is null`,
  )
  const { rowCount } = await client.query(
    `update restored_jobs set state = 'failed', completed_on = now(), output = '{"fault": "restored"}' where state in ('created', 'retry', 'active')`,
  )
  const { rows } = await client.query<{ list: string }>(
    `select string_agg(quote_ident(attname), ', ') as list from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname = any ($2)`,
    [queueTable, queue.columns],
  )
  const { list } = rows[0]!
  await client.query(
    `insert into jobs.job (${list}) select ${list} from restored_jobs r where exists (select from jobs.queue q where q.name = r.name)`,
  )
  return rowCount ?? 0
}
