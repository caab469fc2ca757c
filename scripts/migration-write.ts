import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareSchemas, migratedSchema, readSchema } from './engine.ts'
import { migrationsFolder } from './migration-history.ts'
import { careless, startCluster } from './postgres.ts'
import { Refusal, runCommand } from './refusal.ts'

/**
 * Writes the next migration: the difference between the schema that the migrations lead to and the schema now. What
 * the schema cannot say is added to the file by hand.
 */
async function writeMigration(name: string) {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Refusal('Say what the migration does: npm run migration:write add_rooms')
  const sql = await findDifference()
  if (!sql) console.log('The schema has not changed: the file is empty, for SQL written by hand.')
  const folder = join(migrationsFolder, `${timestamp()}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(migratedSchema, readSchema())
  console.log(`wrote ${join(folder, 'migration.sql')}`)
}

/** With an empty database for the engine to dial. */
async function findDifference() {
  const home = mkdtempSync(join(tmpdir(), 'angkatan-diff-'))
  const cluster = await startCluster(home, careless)
  try {
    return await compareSchemas(migratedSchema, cluster.owner)
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
