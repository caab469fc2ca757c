import { enterProject } from './environment.ts'
import { describeApplied, migrate } from './migrations.ts'
import { dataFolder } from './paths.ts'
import { startCluster } from './postgres.ts'
import { runCommand } from './refusal.ts'

/** npm run migrate: the database of the settings, the embedded one included. */
async function main() {
  enterProject()
  const given = process.env.DATABASE_OWNER_URL
  const cluster = given ? null : await startCluster(dataFolder())
  try {
    const { DATABASE_URL: app = '', DATABASE_WORKER_URL: worker, DATABASE_BACKUP_URL: backup } = process.env
    const applied = await migrate(given ? { owner: given, app, worker, backup } : cluster!)
    console.log(describeApplied(applied))
  } finally {
    if (cluster && !cluster.adopted) await cluster.stop()
  }
}

await runCommand(main)
process.exit(0)
