import { spawnSync } from 'node:child_process'
import { inProject, projectFolder } from './paths.ts'
import { Refusal, runCommand } from './refusal.ts'

/** Writes the database client from the schema, into lib/platform/prisma. */
export function generateClient() {
  const prisma = inProject('node_modules/prisma/build/index.js')
  const result = spawnSync(process.execPath, [prisma, 'generate'], {
    cwd: projectFolder,
    encoding: 'utf8',
    // Without this it looks for a native engine to download, which generating does not need.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', CHECKPOINT_DISABLE: '1' },
  })
  if (result.status !== 0)
    throw new Refusal(`The database client could not be generated:\n${result.stdout}${result.stderr}`)
}

if (import.meta.main) {
  await runCommand(() => generateClient())
  console.log('generated lib/platform/prisma')
}
