import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import { inProject } from './paths.ts'
import { splitStatements } from './sql.ts'

/** The schema that all migrations together lead to, in one file: what the next one is told apart from. */
export const migratedSchema = inProject('prisma/migrations/schema.prisma')

/** prisma/schema as one text. */
export function readSchema() {
  const folder = inProject('prisma/schema')
  const names = readdirSync(folder).filter((name) => name.endsWith('.prisma'))
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}

/**
 * The SQL that leads to prisma/schema from nothing, or from another schema's file; empty where nothing is lacking.
 * Prisma's schema engine in its WebAssembly build, for development alone. It compares two texts, but dials a database
 * before it does anything, and it leaves a timer of ten seconds behind: it belongs in a process of its own that exits.
 */
export async function compareSchemas(from: string | null, url: string) {
  const target = (content: string) => ({ tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] })
  const schema = readSchema()
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }))
  const engine = await SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, factory)
  const { stdout } = await engine.diff({
    from: from === null ? { tag: 'empty' } : target(readFileSync(from, 'utf8')),
    to: target(schema),
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  return stdout && splitStatements(stdout).length > 0 ? stdout : ''
}
