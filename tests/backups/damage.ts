import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import { extract as makeExtract } from 'tar-stream'
import { writeArchive } from '@/lib/platform/backup/writing'

export type Entry = { name: string; content: Buffer }

/** A backup taken apart into its entries, as whoever has the key can. */
export async function takeApart(path: string, secret: string): Promise<Entry[]> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(secret)
  const open = await decrypter.decrypt(Readable.toWeb(createReadStream(path)) as unknown as ReadableStream<Uint8Array>)
  const extract = makeExtract()
  const flow = pipeline(Readable.fromWeb(open as never), createGunzip(), extract as unknown as NodeJS.WritableStream)
  const entries: Entry[] = []
  for await (const entry of extract) {
    const parts: Buffer[] = []
    for await (const part of entry) parts.push(part as Buffer)
    entries.push({ name: entry.header.name, content: Buffer.concat(parts) })
  }
  await flow
  return entries
}

/** The same put together again, and sealed as the server seals: with its public key anybody can. */
export async function putTogether(path: string, recipient: string, entries: readonly Entry[]) {
  await rm(path, { force: true })
  await writeArchive(path, {
    recipients: [recipient],
    keepFree: 0,
    fill: async (archive) => {
      for (const { name, content } of entries) await archive.add(name, content)
    },
  })
  return path
}

type Said = { tables: { name: string; columns: string[] }[]; migrations: string[] }
export type Change = (said: Said) => unknown

/** The entries with the JSON of one of them changed. */
export const withJson = (name: string, change: Change) => (entries: readonly Entry[]) =>
  entries.map((entry) =>
    entry.name === name
      ? { name, content: Buffer.from(JSON.stringify(change(JSON.parse(entry.content.toString('utf8'))))) }
      : entry,
  )
