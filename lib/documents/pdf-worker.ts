import 'server-only'
import { parentPort, workerData } from 'node:worker_threads'
import type { PdfFinding } from './pdf-check.ts'
import { findInText } from './pdf-text.ts'

/** Runs in a thread of its own, made by pdf-check.ts for one file. The parser is loaded for what passes the bytes. */
async function findIn(content: Buffer): Promise<PdfFinding> {
  const found = findInText(content)
  if (found) return found
  const { findInObjects } = await import('./pdf-objects.ts')
  return findInObjects(content)
}

/** Text or nesting beyond what the engine holds: the file's fault. Anything else is ours, and ends the thread loudly. */
const orDamaged = (error: unknown): PdfFinding => {
  if (error instanceof RangeError) return 'damaged'
  throw error
}

parentPort?.postMessage(await findIn(Buffer.from((workerData as { content: Uint8Array }).content)).catch(orDamaged))
