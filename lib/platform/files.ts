import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { settings } from './settings'

/**
 * Where uploaded files lie: <data>/files/<government>/<random id>, outside of everything that is served. A file stands
 * whole under its name before its row is written, so a row never lacks its file; a file without a row is harmless.
 */
const folderOf = (...parts: string[]) => join(settings().dataFolder, ...parts)
const storedShape = /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/
const dayLength = 24 * 3600 * 1000
/** What must stay free on the disk, so that the database can always write. */
const reserve = 256 * 1024 * 1024

/** A fresh path for a file on its way in. */
export async function newTemporaryPath(): Promise<string> {
  await mkdir(folderOf('tmp'), { recursive: true, mode: 0o700 })
  return folderOf('tmp', randomUUID())
}

export const dropTemporary = (path: string) => rm(path, { force: true })

/** Removes what an interrupted upload left behind more than a day ago. */
export async function sweepTemporary(now = Date.now()) {
  for (const name of await readdir(folderOf('tmp')).catch(() => [])) {
    const found = await stat(folderOf('tmp', name)).catch(() => null)
    if (found && now - found.mtimeMs > dayLength) await dropTemporary(folderOf('tmp', name))
  }
}

/** Whether the disk takes a file of this size and keeps its reserve. */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  await mkdir(folderOf('tmp'), { recursive: true, mode: 0o700 })
  const { bavail, bsize } = await statfs(folderOf('tmp'))
  return bavail * bsize > reserve + 3 * bytes
}

export type KeptFile = { storedAs: string; bytes: number; sha256: string }

/** Moves a checked file to its place, safe on the disk; the row that names it comes after. */
export async function keepFile(path: string, governmentId: string): Promise<KeptFile> {
  const content = await readFile(path)
  const storedAs = `${governmentId}/${randomUUID()}`
  if (!storedShape.test(storedAs)) throw new RangeError('not a place for a file')
  await mkdir(folderOf('files', governmentId), { recursive: true, mode: 0o700 })
  await flush(path)
  await rename(path, folderOf('files', storedAs))
  await flush(folderOf('files', governmentId))
  return { storedAs, bytes: content.length, sha256: hashOf(content) }
}

export type StandingFile = { storedAs: string; bytes: number; isOld: boolean }

/** Every file in its place, and whether it has stood there for a day: nobody still writes its row then. */
export async function listStanding(now = Date.now()): Promise<StandingFile[]> {
  const folders = await readdir(folderOf('files')).catch(() => [])
  const places = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folderOf('files', folder)).catch(() => [])).map((name) => `${folder}/${name}`),
    ),
  )
  const found: StandingFile[] = []
  for (const storedAs of places.flat().filter((place) => storedShape.test(place))) {
    const there = await stat(pathOf(storedAs)).catch(() => null)
    if (there) found.push({ storedAs, bytes: there.size, isOld: now - there.mtimeMs > dayLength })
  }
  return found
}

/** Whether a file stands in its place, in its length. */
export const standsAs = async ({ storedAs, bytes }: Pick<KeptFile, 'storedAs' | 'bytes'>) =>
  (await stat(pathOf(storedAs)).catch(() => null))?.size === bytes

/** Takes back a file whose row was not written. */
export const dropFile = (storedAs: string) => rm(pathOf(storedAs), { force: true })

/** The content of a kept file; throws when it is not, byte for byte, what its row says. */
export async function readKept({ storedAs, bytes, sha256 }: KeptFile): Promise<Uint8Array<ArrayBuffer>> {
  const content = new Uint8Array(await readFile(pathOf(storedAs)))
  if (content.length !== bytes || hashOf(content) !== sha256) throw new Error('a kept file differs from its row')
  return content
}

function pathOf(storedAs: string) {
  if (!storedShape.test(storedAs)) throw new RangeError('not a place of a file')
  return folderOf('files', storedAs)
}

const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

async function flush(path: string) {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
