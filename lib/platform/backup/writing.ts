import { createWriteStream } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Encrypter } from 'age-encryption'
import { pack as makePack, type Pack } from 'tar-stream'
import { BackupFault } from './fault.ts'

/** Puts entries into an archive that is being written. */
export type Archive = {
  add(name: string, content: Uint8Array): Promise<void>
  addStream(name: string, bytes: number, content: Readable): Promise<void>
}

const MEGABYTE = 1024 * 1024

/**
 * Writes a tar archive, packed with gzip and sealed with age for all `recipients`, to a path that nothing stands at,
 * and waits until the disk has it. `keepFree`: how many bytes must stay free on that disk at any moment, since the
 * database may write there too. Throws what went wrong, and leaves the half file to the caller.
 */
export async function writeArchive(
  path: string,
  go: { recipients: readonly string[]; keepFree: number; fill: (archive: Archive) => Promise<void> },
) {
  const encrypter = new Encrypter()
  for (const recipient of go.recipients) encrypter.addRecipient(recipient)
  const [pack, packed, stopping] = [makePack(), createGzip(), new AbortController()]
  const { signal } = stopping
  const sealed = await encrypter.encrypt(Readable.toWeb(packed) as unknown as ReadableStream<Uint8Array>)
  const out = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
  const work = [
    pipeline(Readable.fromWeb(sealed as never), watchRoom(dirname(path), go.keepFree), out, { signal }),
    pipeline(pack as unknown as Readable, packed, { signal }),
    fillArchive(pack, signal, go.fill),
  ]
  try {
    await Promise.all(work)
  } catch (error) {
    stopping.abort()
    await Promise.allSettled(work)
    throw error
  }
}

async function fillArchive(pack: Pack, signal: AbortSignal, fill: (archive: Archive) => Promise<void>) {
  const stopped = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new Error('the archive was given up')), { once: true }),
  )
  stopped.catch(() => {})
  const addStream = (name: string, size: number, content: Readable) =>
    Promise.race([stopped, sendInto(pack, { name, size }, content)])
  await fill({ add: (name, content) => addStream(name, content.length, Readable.from([content])), addStream })
  pack.finalize()
}

function sendInto(pack: Pack, header: { name: string; size: number }, content: Readable) {
  return new Promise<void>((resolve, reject) => {
    const entry = pack.entry(header, (error) => (error ? reject(error) : resolve()))
    content.once('error', reject)
    // An archive that is given up breaks its entries off, which would end the process where nobody listens.
    entry.on('error', reject)
    content.pipe(entry)
  })
}

/** Looks every few megabytes whether the disk still has what must stay free. */
function watchRoom(folder: string, keepFree: number) {
  let since = Number.POSITIVE_INFINITY
  return new Transform({
    async transform(chunk: Uint8Array, _, done) {
      since += chunk.length
      if (since < 8 * MEGABYTE) return done(null, chunk)
      since = 0
      const fault = await findFree(folder).then(
        (free) => (free < keepFree ? new BackupFault('diskFull', `${mega(free)} free`) : null),
        (error: Error) => error,
      )
      done(fault, fault ? undefined : chunk)
    },
  })
}

/** The bytes that are free for this user on the disk of a folder. */
export async function findFree(folder: string) {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

export const mega = (bytes: number) => `${Math.ceil(bytes / MEGABYTE)} MB`
