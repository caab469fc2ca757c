import 'server-only'
import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { dropTemporary, newTemporaryPath } from '../files'

/** What a multipart form brought: one file, still unchecked, at a temporary path that its taker removes, and its fields. */
export type ReceivedFile = { path: string; name: string; bytes: number; fields: Record<string, string> }
export type Received =
  | { kind: 'file'; file: ReceivedFile }
  | { kind: 'none' }
  /** Chosen, but without a byte in it. */
  | { kind: 'empty' }
  | { kind: 'tooLarge' }
  | { kind: 'unreadable' }

/** Room for the boundaries and the few fields around the file. */
const around = 64 * 1024
/** What is still read and thrown away of a body that is too large, so that the browser gets to see the answer. */
const patience = 4

/** Streams the one file of a multipart body to the disk, counting; never holds it in memory. */
export async function receiveFile(request: Request, limit: number): Promise<Received> {
  if (Number(request.headers.get('content-length') ?? 0) > limit + around) {
    await discard(request, limit * patience)
    return { kind: 'tooLarge' }
  }
  const parser = parserOf(request, limit)
  if (!parser || !request.body) return { kind: 'unreadable' }
  const path = await newTemporaryPath()
  const taken = takeFirstFile(parser, path)
  const fields: Record<string, string> = Object.create(null)
  parser.on('field', (name, value) => {
    fields[name] = value
  })
  let isOver = false
  let raw = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      raw += chunk.length
      isOver = raw > limit + around
      next(isOver ? new Error('body over its limit') : null, chunk)
    },
  })
  try {
    await pipeline(Readable.fromWeb(request.body as never), counter, parser)
    const file = await taken()
    if (file?.cut) return await without(path, { kind: 'tooLarge' })
    // A browser sends a field in which nothing was chosen as a file without a name.
    if (!file || (file.bytes === 0 && file.name === '')) return await without(path, { kind: 'none' })
    if (file.bytes === 0) return await without(path, { kind: 'empty' })
    return { kind: 'file', file: { path, name: file.name, bytes: file.bytes, fields } }
  } catch (error) {
    await taken().catch(() => null)
    await dropTemporary(path)
    if ((error as { code?: string }).code === 'ENOSPC') throw error
    return { kind: isOver ? 'tooLarge' : 'unreadable' }
  }
}

async function without(path: string, answer: Received) {
  await dropTemporary(path)
  return answer
}

function parserOf(request: Request, limit: number) {
  try {
    return busboy({
      headers: Object.fromEntries(request.headers),
      defParamCharset: 'utf8',
      // A file that fills this to the last byte counts as cut.
      limits: {
        files: 1,
        fileSize: limit + 1,
        fields: 5,
        fieldSize: 1000,
        fieldNameSize: 100,
        parts: 6,
        headerPairs: 50,
      },
    })
  } catch {
    return null
  }
}

type Taken = { name: string; bytes: number; cut: boolean }

/** Writes the first file to the path; what it returns waits until the last byte has reached the disk. */
function takeFirstFile(parser: busboy.Busboy, path: string) {
  let saved: Promise<Taken> | null = null
  parser.on('file', (_field, file, { filename }) => {
    saved = (async () => {
      let bytes = 0
      file.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      await pipeline(file, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
      return { name: filename ?? '', bytes, cut: (file as { truncated?: boolean }).truncated === true }
    })()
    // Awaited after the body's end; until then a failure must not count as unhandled.
    saved.catch(() => null)
  })
  return async () => saved
}

async function discard(request: Request, most: number) {
  let read = 0
  try {
    for await (const chunk of Readable.fromWeb(request.body as never)) {
      read += (chunk as Uint8Array).length
      if (read > most) return
    }
  } catch {}
}
