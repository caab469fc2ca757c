import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filters, listMigrations, migrationsFolder, openEngine, readSchema, schemaFolder } from './engine.ts'
import { careless, startCluster } from './postgres.ts'
import { Refusal, runCommand } from './refusal.ts'

/**
 * Writes the next migration: the difference between the schema kept beside the newest migration and the schema now.
 * What the schema cannot say is added to the file by hand.
 */
async function writeMigration(name: string) {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Refusal('Say what the migration does: npm run migration:write add_rooms')
  const last = listMigrations().findLast((folder) => existsSync(join(migrationsFolder, folder, 'schema')))
  const sql = await compareSchemas(last && join(migrationsFolder, last, 'schema'))
  if (!sql.trim()) console.log('The schema has not changed: the file is empty, for SQL written by hand.')
  const folder = join(migrationsFolder, `${timestamp()}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  cpSync(schemaFolder, join(folder, 'schema'), { recursive: true })
  // Only the newest is compared with.
  if (last) rmSync(join(migrationsFolder, last, 'schema'), { recursive: true })
  console.log(`wrote ${join(folder, 'migration.sql')}`)
}

/** The engine compares two texts, but dials a database before it does anything: an empty one of its own. */
async function compareSchemas(previous: string | undefined) {
  const home = mkdtempSync(join(tmpdir(), 'angkatan-diff-'))
  const cluster = await startCluster(home, careless)
  try {
    const { engine } = await openEngine(cluster.owner)
    const { stdout } = await engine.diff({
      from: previous ? { tag: 'schemaDatamodel', files: readSchema(previous) } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: readSchema(schemaFolder) },
      script: true,
      exitCode: true,
      filters,
    })
    return stdout ?? ''
  } finally {
    await cluster.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

function timestamp() {
  return new Date().toISOString().replace(/\D/g, '').slice(0, 14)
}

await runCommand(() => writeMigration(process.argv[2] ?? ''))
process.exit(0)
