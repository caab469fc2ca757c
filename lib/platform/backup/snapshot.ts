import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { queueTable } from './manifest.ts'

/** A table as a backup keeps it: in which order its rows are written, so that equal rows have an equal hash anywhere. */
export type KeptTable = { name: string; columns: string[]; order: string }

/** The number under which whoever migrates locks: not while a backup reads, and no backup while somebody migrates. */
const migrating = 72_707_369

/** What pg-boss has to have of a job so that it is the same job again. */
const queueColumns = [
  ...['id', 'name', 'priority', 'data', 'state', 'retry_limit', 'retry_count', 'retry_delay', 'retry_backoff'],
  ...['retry_delay_max', 'expire_seconds', 'deletion_seconds', 'heartbeat_seconds', 'policy', 'start_after'],
  ...['created_on', 'started_on', 'completed_on', 'keep_until', 'output'],
]

/** How values are written as text: the same on every server, whatever its settings. */
const writing = `set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set extra_float_digits = 1;
  set bytea_output = 'hex'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set client_min_messages = error`

/** A connection of its own on which nothing that others do meanwhile is seen; `end` gives it back. */
export async function openSnapshot(url: string) {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  await setWriting(client)
  await client.query(`set lock_timeout = '60s'`)
  await client.query('select pg_advisory_lock_shared($1)', [migrating])
  await client.query('begin transaction isolation level repeatable read, read only')
  return client
}

export const setWriting = (client: pg.ClientBase) => client.query(writing)

/** Every table of the house, by its name, and the queue's where it is there. */
export async function listKeptTables(client: pg.ClientBase): Promise<KeptTable[]> {
  const { rows } = await client.query<KeptTable>(
    `select c.relname as name, col.names as columns, coalesce(key.columns, col.all) as "order"
       from pg_class c
       cross join lateral (select array_agg(a.attname::text order by a.attnum) as names,
           string_agg(quote_ident(a.attname) || '::text collate "C"', ', ' order by a.attnum) as all
         from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') col
       left join lateral (select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.n) as columns
         from pg_index i cross join lateral unnest(i.indkey::int2[]) with ordinality k (att, n)
         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.att where i.indrelid = c.oid and i.indisprimary) key on true
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and c.relname <> '_prisma_migrations'
        and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      order by c.relname collate "C"`,
  )
  return [...rows, ...(await listQueue(client))]
}

async function listQueue(client: pg.ClientBase): Promise<KeptTable[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname::text as name from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [queueTable],
  )
  const there = rows.map(({ name }) => name)
  if (there.length === 0) return []
  return [
    { name: queueTable, columns: queueColumns.filter((name) => there.includes(name)), order: 'name collate "C", id' },
  ]
}

/** The rows of a table as text, a line each, in the order that its key gives. */
export function readRows(client: pg.ClientBase, { name, columns, order }: KeptTable, from = quoted(name)) {
  // pg-boss keeps its own notes among the jobs; they are made again.
  const where = name === queueTable ? ` where left(name, 2) <> '__'` : ''
  return client.query(copyTo(`copy (select ${listOf(columns)} from ${from}${where} order by ${order}) to stdout`))
}

export const listOf = (columns: readonly string[]) => columns.map((name) => pg.escapeIdentifier(name)).join(', ')

/** A table's name as SQL has it; a dot parts the schema from it. */
export const quoted = (name: string) =>
  name.split('.').length > 1
    ? name.split('.').map(pg.escapeIdentifier).join('.')
    : `public.${pg.escapeIdentifier(name)}`
