import { buildWeb, isBuildFresh } from '../../scripts/build.ts'
import { openTestCluster } from '../../scripts/templates.ts'
import { openNotebook } from './notebook.ts'

/** One PostgreSQL with the demo as a template, and a fresh production build; the workers find both by environment. */
export default async function startForEndToEnd() {
  if (!isBuildFresh()) await buildWeb()
  const cluster = await openTestCluster()
  process.env.ANGKATAN_TEST_CLUSTER = JSON.stringify(cluster)
  // Once, before two workers would make its table at the same moment.
  await (await openNotebook(cluster.root)).end()
  return cluster.stop
}
