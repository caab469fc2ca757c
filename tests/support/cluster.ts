import type { TestProject } from 'vitest/node'
import { openTestCluster } from '../../scripts/templates.ts'

declare module 'vitest' {
  interface ProvidedContext {
    root: string
    app: string
    owner: string
    worker: string
    backup: string
  }
}

/** One PostgreSQL for the whole run; each test file that asks for a database copies a template of it. */
export default async function startForTests(project: TestProject) {
  const cluster = await openTestCluster()
  project.provide('root', cluster.root)
  project.provide('app', cluster.app)
  project.provide('owner', cluster.owner)
  project.provide('worker', cluster.worker)
  project.provide('backup', cluster.backup)
  return cluster.stop
}
