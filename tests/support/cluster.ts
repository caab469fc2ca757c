import { globSync, readFileSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { startTestCluster } from '../../scripts/templates.ts'

declare module 'vitest' {
  interface ProvidedContext {
    root: string
    app: string
    owner: string
  }
}

/** One PostgreSQL for the whole run; each test file that asks for a database copies a template of it. */
export default async function startForTests(project: TestProject) {
  const cluster = await startTestCluster({ demo: someTestWantsDemo() })
  project.provide('root', cluster.root)
  project.provide('app', cluster.app)
  project.provide('owner', cluster.owner)
  return cluster.stop
}

function someTestWantsDemo() {
  return globSync('tests/**/*.test.ts').some(
    (file) => readFileSync(file, 'utf8').match(/tests\/support\/(demo|acting)/) !== null,
  )
}
