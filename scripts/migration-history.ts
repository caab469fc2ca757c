import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { inProject } from './paths.ts'

export type Migration = { name: string; sql: string }

export const migrationsFolder = inProject('prisma/migrations')

/** The table of what was applied, as Prisma makes it: databases that it migrated have it already. */
export const makeHistory = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
    logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0);
  update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null`

/** The migrations of the project, oldest first. */
export function readMigrations(): Migration[] {
  const entries = readdirSync(migrationsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = entries.map(({ name }) => name).sort()
  return names.map((name) => ({ name, sql: readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8') }))
}

/** The migrations that a database has, whoever applied them; none where it holds nothing yet. */
export async function readApplied(client: pg.ClientBase): Promise<string[]> {
  const found = await client.query(`select to_regclass('public._prisma_migrations') is not null as there`)
  if (!found.rows[0].there) return []
  const { rows } = await client.query<{ name: string }>(
    `select migration_name as name from public._prisma_migrations
      where finished_at is not null and rolled_back_at is null order by migration_name collate "C"`,
  )
  return rows.map(({ name }) => name)
}

/** Writes that a migration was applied, in the transaction that applies it. */
export const noteApplied = (client: pg.ClientBase, { name, sql }: Migration) =>
  client.query(
    `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)`,
    [randomUUID(), createHash('sha256').update(sql).digest('hex'), name],
  )
