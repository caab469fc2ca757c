import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { runNode } from './children.ts'
import { fingerprint } from './fingerprint.ts'
import { inProject } from './paths.ts'
import { Refusal, runCommand } from './refusal.ts'

const stampFile = inProject('lib/platform/prisma/.stamp')

/** Writes the database client from the schema, into lib/platform/prisma. */
export async function generateClient() {
  // Without this it looks for a native engine to download, which generating does not need.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', CHECKPOINT_DISABLE: '1' }
  const { code, output } = await runNode(['node_modules/prisma/build/index.js', 'generate'], env)
  if (code !== 0) throw new Refusal(`The database client could not be generated:\n${output}`)
  writeFileSync(stampFile, stampOfSchema())
}

/** Generates only when the schema or the packages have changed; says whether it did. */
export async function refreshClient() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOfSchema()) return false
  await generateClient()
  return true
}

function stampOfSchema() {
  return fingerprint(['prisma/schema', 'prisma.config.ts', 'package-lock.json'])
}

if (import.meta.main) {
  await runCommand(generateClient)
  console.log('generated lib/platform/prisma')
}
