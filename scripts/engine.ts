import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { inProject } from './paths.ts'
import { statementAt } from './sql.ts'

export const schemaFolder = inProject('prisma/schema')
export const migrationsFolder = inProject('prisma/migrations')
export const filters = { externalTables: [], externalEnums: [] }

/** What PostgreSQL said to a migration, with the statement it was about. */
export type SqlFailure = { code: string; message: string; statement: string }

/** The schema's files of a folder, as the engine takes them. */
export function readSchema(folder: string) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.prisma'))
  return names.sort().map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }))
}

/** The migrations' folder names, oldest first. */
export function listMigrations() {
  const entries = readdirSync(migrationsFolder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The migrations, as the engine takes them. */
export function readMigrations() {
  const readSql = (name: string) => readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8')
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: listMigrations().map((path) => ({
      path,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: readSql(path) } },
    })),
  }
}

/**
 * Prisma's schema engine (its WebAssembly build: nothing to download) on a database. It leaves a timer of ten
 * seconds behind, so it belongs in a process of its own that exits.
 */
export async function openEngine(url: string) {
  const factory = new PrismaPg({ connectionString: url })
  const connect = factory.connect.bind(factory)
  const opened: { dispose(): Promise<void> }[] = []
  let failure: SqlFailure | null = null
  factory.connect = async () => {
    const adapter = await connect()
    opened.push(adapter)
    // Before it is bound: the bound adapter has no driver, and the engine keeps nothing of an SQL error but a number.
    adapter.executeScript = async (sql: string) => {
      failure = await runScript(adapter.underlyingDriver(), sql)
      if (failure) throw new Error(failure.message)
    }
    return adapter
  }
  const datamodels = readSchema(schemaFolder).map(({ path, content }): [string, string] => [path, content])
  const engine = await SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
  return {
    engine,
    lastFailure: () => failure,
    // The engine's free() closes no connection, and an open one keeps the migrations' lock.
    close: async () => {
      engine.free()
      for (const adapter of opened) await adapter.dispose()
    },
  }
}

/** Runs a script as one implicit transaction; an SQL error comes back with its statement. */
async function runScript(pool: pg.Pool, sql: string): Promise<SqlFailure | null> {
  const client = await pool.connect()
  try {
    const done = await countStatements(client, sql)
    return 'error' in done ? describeFailure(done.error, sql, done.completed) : null
  } finally {
    client.release()
  }
}

type Counted = { completed: number } | { completed: number; error: pg.DatabaseError }

function countStatements(client: pg.PoolClient, sql: string) {
  return new Promise<Counted>((resolve) => {
    let completed = 0
    const query = new pg.Query(sql) as pg.Query & { handleCommandComplete(...args: unknown[]): void }
    const complete = query.handleCommandComplete.bind(query)
    query.handleCommandComplete = (...args) => {
      completed++
      complete(...args)
    }
    query.on('error', (error) => resolve({ completed, error: error as pg.DatabaseError }))
    query.on('end', () => resolve({ completed }))
    client.query(query)
  })
}

function describeFailure(error: pg.DatabaseError, sql: string, completed: number): SqlFailure {
  const notes = [error.message, error.detail, error.hint].filter(Boolean)
  return { code: error.code ?? '', message: notes.join('\n  '), statement: statementAt(sql, completed) }
}
