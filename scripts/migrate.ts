import { filters, openEngine, readMigrations } from './engine.ts'
import { enterProject } from './environment.ts'
import { dataFolder } from './paths.ts'
import { startCluster } from './postgres.ts'
import { Refusal, runCommand } from './refusal.ts'
import { grantRights } from './rights.ts'

/**
 * Brings a database to the newest migration and gives the names of those applied. A failed migration leaves nothing
 * behind (one implicit transaction) and is marked rolled back, so that the next run begins with it again.
 */
export async function migrate(url: string) {
  const { engine, lastFailure, close } = await openEngine(url)
  const migrationsList = readMigrations()
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    await grantRights(url)
    return appliedMigrationNames
  } catch (error) {
    const history = await engine
      .diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters })
      .catch(() => ({ failedMigrationNames: [] }))
    for (const migrationName of history.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
    const failure = lastFailure()
    if (!failure) throw error
    throw new Refusal(
      `Migration ${history.failedMigrationNames.join(', ')} failed and was rolled back.\n` +
        `SQLSTATE ${failure.code}: ${failure.message}\n${failure.statement}`,
    )
  } finally {
    await close()
  }
}

async function main() {
  enterProject()
  const given = process.env.DATABASE_OWNER_URL
  const cluster = given ? null : await startCluster(dataFolder())
  try {
    const applied = await migrate(given ?? cluster!.owner)
    console.log(applied.length ? applied.map((name) => `applied ${name}`).join('\n') : 'nothing to migrate')
  } finally {
    if (cluster && !cluster.adopted) await cluster.stop()
  }
}

if (import.meta.main) {
  await runCommand(main)
  process.exit(0)
}
