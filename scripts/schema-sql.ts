import { compareSchemas } from './engine.ts'
import { runCommand } from './refusal.ts'

/** Prints the SQL that leads to prisma/schema from nothing, or from the schema file named. Dials DATABASE_OWNER_URL. */
async function printSchemaSql(from = process.argv[2]) {
  process.stdout.write(await compareSchemas(from ?? null, process.env.DATABASE_OWNER_URL ?? ''))
}

await runCommand(() => printSchemaSql())
process.exit(0)
