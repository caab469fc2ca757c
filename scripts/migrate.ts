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
    const applied = await migrate(given ?? cluster!.owner, process.env.DATABASE_URL)
    console.log(describeApplied(applied))
  } finally {
    if (cluster && !cluster.adopted) await cluster.stop()
  }
}

await runCommand(main)
process.exit(0)
