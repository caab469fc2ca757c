import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import { extract as makeExtract } from 'tar-stream'
import type { z } from 'zod'
import { makeChecker } from './checker.ts'
import { BackupFault } from './fault.ts'
import { entryOf, format, type Manifest, manifestShape, type Totals, totalsShape } from './manifest.ts'

/** What is done with a backup as it is read; without any of it, it is only looked through. */
export type Taking = {
  /** May refuse the backup, before a row of it is read. */
  manifest?: (manifest: Manifest) => void | Promise<void>
  rows?: (table: string, chunk: Uint8Array) => Promise<void>
  file?: (place: string, content: Readable) => Promise<void>
}

type Entry = Readable & { header: { name: string; size?: number } }
const mostJson = 512 * 1024 * 1024

/**
 * Reads a backup from its first byte to its last, and holds every row and file against the counts and hashes that it
 * carries. Throws a BackupFault for what is no backup, sealed for another key, damaged, cut short or put together.
 */
export async function readBackup(path: string, secret: string, taking: Taking = {}) {
  const open = await unseal(path, secret)
  const extract = makeExtract()
  const flow = pipeline(Readable.fromWeb(open as never), createGunzip(), extract as unknown as NodeJS.WritableStream)
  flow.catch(() => {})
  let manifest: Manifest | null = null
  let totals: Totals | null = null
  const checker = makeChecker()
  try {
    for await (const entry of extract as unknown as AsyncIterable<Entry>) {
      const what = entryOf(entry.header.name)
      if (!what || totals || (what.kind === 'manifest') !== (manifest === null)) throw strange(entry.header.name)
      if (what.kind === 'manifest') {
        manifest = await readManifest(entry)
        checker.expect(manifest.tables)
        await taking.manifest?.(manifest)
      } else if (what.kind === 'totals') totals = await readJson(entry, totalsShape)
      else if (what.kind === 'rows') await takeRows(entry, checker.nextRows(what.table, what.n), taking.rows)
      else await takeFile(entry, checker.nextFile(what.place), taking.file)
    }
    await flow
  } catch (error) {
    throw asDamage(error)
  }
  if (!manifest || !totals) throw new BackupFault('damaged', 'its end is missing')
  checker.compare(totals)
  return { manifest, totals }
}

async function unseal(path: string, secret: string) {
  const decrypter = new Decrypter()
  decrypter.addIdentity(secret)
  const file = createReadStream(path)
  // What is not there, or may not be read, is told as the system says it, and not as a damage.
  await new Promise<void>((resolve, reject) => {
    file.once('open', () => resolve())
    file.once('error', reject)
  })
  try {
    return await decrypter.decrypt(Readable.toWeb(file) as unknown as ReadableStream<Uint8Array>)
  } catch (error) {
    file.destroy()
    if (/no identity matched/.test((error as Error).message)) throw new BackupFault('otherKey')
    throw new BackupFault('notBackup')
  }
}

async function readManifest(entry: Entry): Promise<Manifest> {
  const said = await parseJson(entry)
  const { format: found } = (said ?? {}) as { format?: unknown }
  if (typeof found === 'number' && found > format) throw new BackupFault('newerFormat')
  return checked(said, manifestShape, entry.header.name)
}

const readJson = async <T extends z.ZodType>(entry: Entry, shape: T) =>
  checked(await parseJson(entry), shape, entry.header.name)

async function parseJson(entry: Entry): Promise<unknown> {
  if ((entry.header.size ?? 0) > mostJson) throw strange(entry.header.name)
  const parts: Uint8Array[] = []
  for await (const part of entry) parts.push(part as Uint8Array)
  return JSON.parse(Buffer.concat(parts).toString('utf8'))
}

function checked<T extends z.ZodType>(said: unknown, shape: T, name: string): z.output<T> {
  const result = shape.safeParse(said)
  if (!result.success) throw strange(`${name}: ${result.error.issues[0]?.path.join('.')}`)
  return result.data
}

type Meter = { take(chunk: Uint8Array): void }

async function takeRows(entry: Entry, { name, meter }: { name: string; meter: Meter }, take: Taking['rows']) {
  for await (const chunk of entry) {
    meter.take(chunk as Uint8Array)
    await take?.(name, chunk as Uint8Array)
  }
}

async function takeFile(entry: Entry, { place, meter }: { place: string; meter: Meter }, take: Taking['file']) {
  async function* metered() {
    for await (const chunk of entry) {
      meter.take(chunk as Uint8Array)
      yield chunk as Uint8Array
    }
  }
  if (take) return take(place, Readable.from(metered()))
  for await (const _ of metered());
}

const strange = (name: string) => new BackupFault('damaged', `"${name.slice(0, 80)}" does not belong there`)

/** What goes wrong in unpacking is a damage of the file; what the taker threw stays what it is. */
function asDamage(error: unknown) {
  const { message, code, errno } = error as NodeJS.ErrnoException
  const isOurs = !(error instanceof Error) || error instanceof BackupFault || typeof errno === 'number'
  const isUnpacking =
    /^Z_/.test(code ?? '') ||
    code === 'ERR_STREAM_PREMATURE_CLOSE' ||
    /tag|ciphertext|chunk|header|Invalid tar|Unexpected end|JSON/i.test(message)
  if (isOurs && !isUnpacking) return error
  return error instanceof BackupFault || !isUnpacking ? error : new BackupFault('damaged')
}
