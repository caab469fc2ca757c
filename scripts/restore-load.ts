import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { BackupFault } from '../lib/platform/backup/fault.ts'
import { type Manifest, queueTable, type Totals } from '../lib/platform/backup/manifest.ts'
import { makeMeter } from '../lib/platform/backup/meter.ts'
import { type KeptTable, listKeptTables, listOf, quoted, readRows } from '../lib/platform/backup/snapshot.ts'
import { readMigrations } from './migrations.ts'
import { inProject } from './paths.ts'
import { levelGround } from './raise-walls.ts'
import { runScript } from './sql.ts'

const script = (name: string) => readFileSync(inProject('prisma', name), 'utf8')
/** Where the rows of the queue stand until they are looked through. */
const waiting = 'restored_jobs'

/**
 * Within the caller's transaction: takes down what is there, makes the tables as they were when the backup was made,
 * and gives what takes its rows. Foreign keys come back at the end, when every row is there, and are checked then.
 */
export async function openLoading(client: pg.ClientBase, manifest: Manifest) {
  await levelGround(client)
  await runScript(client, script('clear.sql'))
  await applyMigrations(client, manifest.migrations)
  await openTables(client)
  const keys = await dropForeignKeys(client)
  const tables = await requireTables(client, manifest)
  let open: { name: string; stream: ReturnType<typeof copyInto> } | null = null
  const close = async () => {
    if (open) await endCopy(open.stream)
    open = null
  }
  return {
    async take(table: string, chunk: Uint8Array) {
      if (open?.name !== table) {
        await close()
        open = { name: table, stream: copyInto(client, tables.find(({ name }) => name === table)!) }
      }
      // What COPY refuses is told by its end; until then nothing is written after it.
      if (!open.stream.write(chunk)) await Promise.race([once(open.stream, 'drain'), finished(open.stream)])
    },
    async finish(totals: Totals) {
      await close()
      for (const { name, value } of totals.sequences)
        await client.query('select setval(to_regclass($1), $2)', [quoted(name), value])
      await compareRows(client, tables, totals)
      for (const { table, name, definition } of keys)
        await client.query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`)
    },
  }
}

async function applyMigrations(client: pg.ClientBase, names: readonly string[]) {
  await client.query(
    `create table _prisma_migrations (id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,
      migration_name varchar(255) not null, logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(),
      applied_steps_count integer not null default 0)`,
  )
  for (const { name, sql } of readMigrations().filter((one) => names.includes(one.name))) {
    await runScript(client, sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)`,
      [randomUUID(), createHash('sha256').update(sql).digest('hex'), name],
    )
  }
}

/** COPY takes no row where row-level security holds for its role; the walls that are raised afterwards force it again. */
async function openTables(client: pg.ClientBase) {
  await client.query(`
    do $$ declare v record; begin
      for v in select c.oid::regclass as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and pg_has_role(c.relowner, 'usage')
      loop execute format('alter table %s disable row level security, no force row level security', v.name); end loop;
      for v in select t.tgname, t.tgrelid::regclass as place from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
      loop execute format('drop trigger %I on %s', v.tgname, v.place); end loop;
    end $$`)
}

async function dropForeignKeys(client: pg.ClientBase) {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  )
  for (const { table, name } of rows)
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`)
  return rows
}

/** The tables of this database, which must be those of the backup, column by column; the queue's are looked at apart. */
async function requireTables(client: pg.ClientBase, manifest: Manifest): Promise<KeptTable[]> {
  const here = await listKeptTables(client)
  const shapeOf = ({ name, columns }: Pick<KeptTable, 'name' | 'columns'>) =>
    `${name}: ${[...columns].sort().join(', ')}`
  const own = (tables: readonly Pick<KeptTable, 'name' | 'columns'>[]) =>
    tables
      .filter(({ name }) => name !== queueTable)
      .map(shapeOf)
      .sort()
  const [wanted, found] = [own(manifest.tables), own(here)]
  const other = wanted.find((one) => !found.includes(one)) ?? found.find((one) => !wanted.includes(one))
  if (other) throw new BackupFault('damaged', `its tables are not those of its migrations: ${other.slice(0, 100)}`)
  const queue = manifest.tables.find(({ name }) => name === queueTable)
  if (queue) await makeWaiting(client, queue.columns)
  // In the order of its columns there, which may be another one here.
  return manifest.tables.map(({ name, columns }) => ({ name, columns, order: orderOf(here, name) }))
}

const orderOf = (here: readonly KeptTable[], name: string) =>
  here.find((one) => one.name === name)?.order ?? 'name collate "C", id'

/** A place for the rows of the queue, with the types of its columns here; one that is not known here any more is text. */
async function makeWaiting(client: pg.ClientBase, columns: readonly string[]) {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select attname::text as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [queueTable],
  )
  const typeOf = (column: string) => rows.find(({ name }) => name === column)?.type ?? 'text'
  const list = columns.map((column) => `${pg.escapeIdentifier(column)} ${typeOf(column)}`)
  await client.query(`create temp table ${waiting} (${list.join(', ')}) on commit drop`)
}

const placeOf = (name: string) => (name === queueTable ? waiting : quoted(name))

function copyInto(client: pg.ClientBase, { name, columns }: KeptTable) {
  return client.query(copyFrom(`copy ${placeOf(name)} (${listOf(columns)}) from stdin`))
}

async function endCopy(stream: ReturnType<typeof copyInto>) {
  stream.end()
  await finished(stream)
}

/** What stands in the tables now, read out as it was read when the backup was made. */
async function compareRows(client: pg.ClientBase, tables: readonly KeptTable[], totals: Totals) {
  for (const table of tables) {
    const meter = makeMeter()
    for await (const chunk of readRows(client, table, placeOf(table.name))) meter.take(chunk)
    const [found, wanted] = [meter.end(), totals.tables.find(({ name }) => name === table.name)!]
    if (found.rows !== wanted.rows || found.sha256 !== wanted.sha256)
      throw new BackupFault('damaged', `${table.name} holds something else after it was put back`)
  }
}
