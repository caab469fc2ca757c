import { filters, openEngine, readSchema, schemaFolder } from './engine.ts'
import { runCommand } from './refusal.ts'

/** Prints the SQL that makes prisma/schema out of nothing. The engine dials DATABASE_OWNER_URL, but reads nothing there. */
async function printSchemaSql() {
  const { engine, close } = await openEngine(process.env.DATABASE_OWNER_URL ?? '')
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: readSchema(schemaFolder) },
    script: true,
    exitCode: true,
    filters,
  })
  await close()
  process.stdout.write(stdout ?? '')
}

await runCommand(printSchemaSql)
process.exit(0)
