import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Puts a file of a backup in its place, safe on the disk, and whole or not at all. */
export async function putBack(dataFolder: string, place: string, content: Readable) {
  const path = join(dataFolder, 'files', place)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.new`
  try {
    await pipeline(content, createWriteStream(draft, { mode: 0o600, flush: true }))
    await rename(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}
