import type pg from 'pg'
import type { Manifest, Totals } from './manifest.ts'
import type { KeptTable } from './snapshot.ts'

/** A file that a row names, with what the row says of it. */
export type NamedFile = { place: string; bytes: number; sha256: string }

type Facts = Pick<Manifest, 'migrations' | 'installation' | 'government' | 'demo' | 'postgres' | 'at' | 'trail'>

/** What a database is, in the words of a manifest. It reads as well what an older program has migrated. */
export async function readFacts(client: pg.ClientBase): Promise<Facts> {
  const { rows } = await client.query(
    `select (select array_agg(migration_name::text order by migration_name collate "C") from public._prisma_migrations
         where finished_at is not null and rolled_back_at is null) as migrations,
       (select to_jsonb(i) from public."Installation" i limit 1) as installation,
       (select name from public."Government" order by "createdAt", id limit 1) as government,
       current_setting('server_version') as postgres, to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
       (select jsonb_build_object('rows', count(*), 'lastNumber', max(id)::text,
         'lastAt', to_char(max(at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) from public."AuditEvent") as trail`,
  )
  const { installation, ...facts } = rows[0]
  return { ...facts, installation: installation?.identity ?? null, demo: installation?.demo ?? false }
}

/** Where the counters of the tables stand. */
export async function readSequences(client: pg.ClientBase): Promise<Totals['sequences']> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select sequencename::text as name, last_value::text as value from pg_sequences
      where schemaname = 'public' and last_value is not null order by sequencename collate "C"`,
  )
  return rows
}

/** Every file that rows of the snapshot name: of whatever table says where one stands, how long it is, and its hash. */
export async function listNamedFiles(client: pg.ClientBase, tables: readonly KeptTable[]): Promise<NamedFile[]> {
  const naming = tables.filter(({ columns }) => ['storedAs', 'bytes', 'sha256'].every((name) => columns.includes(name)))
  const found = new Map<string, NamedFile>()
  for (const { name } of naming) {
    const { rows } = await client.query<NamedFile>(
      `select "storedAs" as place, bytes::float8 as bytes, sha256 from public.${client.escapeIdentifier(name)}`,
    )
    for (const file of rows) found.set(file.place, file)
  }
  return [...found.values()].sort((a, b) => (a.place < b.place ? -1 : 1))
}

/** The least that a backup will take: files hardly get smaller, rows to a tenth and less, and half of a database are indexes. */
export async function estimateBytes(client: pg.ClientBase, files: readonly NamedFile[]): Promise<number> {
  const { rows } = await client.query<{ bytes: number }>('select pg_database_size(current_database())::float8 as bytes')
  return Math.round(0.9 * files.reduce((sum, { bytes }) => sum + bytes, 0) + rows[0]!.bytes / 20)
}
