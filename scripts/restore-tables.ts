import pg from 'pg'
import { BackupFault } from '../lib/platform/backup/fault.ts'
import { type Manifest, queueTable } from '../lib/platform/backup/manifest.ts'
import { type KeptTable, listKeptTables, quoted } from '../lib/platform/backup/snapshot.ts'

/** Where the rows of the queue stand until they are looked through. */
const waiting = 'restored_jobs'

/** COPY takes no row where row-level security holds for its role; the walls that are raised afterwards force it again. */
export async function openTables(client: pg.ClientBase) {
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

/** Takes down every foreign key, so that tables may be filled in any order; gives what makes them again. */
export async function dropForeignKeys(client: pg.ClientBase) {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  )
  for (const { table, name } of rows)
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`)
  return rows
}

/** Makes them again, now that every row is there: each is looked at. Throws a BackupFault for a row that belongs to none. */
export async function addForeignKeys(client: pg.ClientBase, keys: Awaited<ReturnType<typeof dropForeignKeys>>) {
  for (const { table, name, definition } of keys)
    await client
      .query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`)
      .catch((error: pg.DatabaseError) => {
        throw error.code === '23503'
          ? new BackupFault('damaged', `rows of ${table} belong to nothing: ${error.message}`)
          : error
      })
}

/** The tables of this database, which must be those of the backup, column by column; the queue's are looked at apart. */
export async function requireTables(client: pg.ClientBase, manifest: Manifest): Promise<KeptTable[]> {
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

/** Where the rows of a table of the backup are put. */
export const placeOf = (name: string) => (name === queueTable ? waiting : quoted(name))
