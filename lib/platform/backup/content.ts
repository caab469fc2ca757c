import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import type { NamedFile } from './facts.ts'
import { fileName, partName, type Totals } from './manifest.ts'
import { makeMeter } from './meter.ts'
import { type KeptTable, readRows } from './snapshot.ts'
import type { Archive } from './writing.ts'

/** Rows are handed to the archive in pieces of this size: an entry says its length before its content. */
const partBytes = 4 * 1024 * 1024

/** Writes the rows of a table of the snapshot; gives their count and hash. */
export async function addTable(archive: Archive, client: pg.ClientBase, table: KeptTable) {
  const meter = makeMeter()
  let waiting: Uint8Array[] = []
  let [bytes, parts] = [0, 0]
  const flush = async () => {
    if (bytes === 0) return
    parts++
    const part = Buffer.concat(waiting)
    waiting = []
    bytes = 0
    await archive.add(partName(table.name, parts), part)
  }
  for await (const chunk of readRows(client, table)) {
    meter.take(chunk)
    waiting.push(chunk)
    bytes += chunk.length
    if (bytes >= partBytes) await flush()
  }
  await flush()
  const { rows, sha256 } = meter.end()
  return { name: table.name, rows, sha256 }
}

/**
 * Writes the files that rows of the snapshot name. A file never changes and is deleted long after its row says so, so
 * it is read after the snapshot; one that is not there does not stop the backup, and is told.
 */
export async function addFiles(
  archive: Archive,
  go: { dataFolder: string; files: readonly NamedFile[]; told: (done: number) => Promise<void> },
) {
  const totals: Pick<Totals, 'files' | 'missing' | 'differing'> = { files: [], missing: [], differing: [] }
  for (const [n, { place, bytes, sha256 }] of go.files.entries()) {
    const added = await addFile(archive, join(go.dataFolder, 'files', place), place)
    if (!added) totals.missing.push(place)
    else {
      totals.files.push({ place, ...added })
      if (added.bytes !== bytes || added.sha256 !== sha256) totals.differing.push(place)
    }
    await go.told(n + 1)
  }
  return totals
}

async function addFile(archive: Archive, path: string, place: string) {
  const there = await stat(path).catch(() => null)
  if (!there?.isFile()) return null
  const meter = makeMeter()
  const content = createReadStream(path, { end: Math.max(0, there.size - 1) })
  content.on('data', (chunk) => meter.take(chunk as Buffer))
  await archive.addStream(fileName(place), there.size, content)
  const { bytes, sha256 } = meter.end()
  return { bytes, sha256 }
}
