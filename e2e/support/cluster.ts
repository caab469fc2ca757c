import { buildWeb, isBuildFresh } from '../../scripts/build.ts'
import { startTestCluster } from '../../scripts/templates.ts'

/** One PostgreSQL with the demo as a template, and a fresh production build; the workers find both by environment. */
export default async function startForEndToEnd() {
  if (!isBuildFresh()) await buildWeb()
  const cluster = await startTestCluster({ demo: true })
  process.env.ANGKATAN_TEST_CLUSTER = JSON.stringify(cluster)
  return cluster.stop
}
