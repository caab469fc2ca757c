import pg from 'pg'
import type { Totals } from '../lib/platform/backup/manifest.ts'
import { readBackup } from '../lib/platform/backup/reading.ts'
import { setWriting } from '../lib/platform/backup/snapshot.ts'
import { prepareJobs } from './job-schema.ts'
import type { Addresses } from './migrations.ts'
import { putBack } from './restore-files.ts'
import { openLoading } from './restore-load.ts'
import { makeSafe, noteSince, type Safety } from './restore-safe.ts'
import type { Target } from './restore-target.ts'

type Pass = { file: string; secret: string; database: Addresses; dataFolder: string }

/**
 * Rows and files in one pass. A file is put in its place only once every row is in its table, and was compared and found
 * to belong where it points; the rows count when the files are there too.
 */
export async function putEverythingBack(go: Pass, target: Target, totals: Totals) {
  return inDatabase(go.database.owner, async (client) => {
    await client.query('set search_path = public')
    await setWriting(client)
    await prepareJobs(client)
    await client.query('begin')
    let loading: Awaited<ReturnType<typeof openLoading>> | undefined
    let finished: Promise<void> | undefined
    const finishRows = () => (finished ??= loading!.finish(totals))
    const { manifest } = await readBackup(go.file, go.secret, {
      manifest: async (said) => {
        await noteSince(client, target.nature === 'own' && said.installation === target.identity)
        loading = await openLoading(client, said)
      },
      rows: (table, chunk) => loading!.take(table, chunk),
      file: async (place, content) => {
        await finishRows()
        await putBack(go.dataFolder, place, content)
      },
    })
    await finishRows()
    const safety: Safety = await makeSafe(client, manifest)
    await client.query('commit')
    return safety
  })
}

/** Work on one connection, which is given back whatever comes of it. */
export async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
