import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * What happened to backups, a line of JSON each, beside them in their folder: it does not go back to yesterday with the
 * database, and says what there is when that is gone.
 */
const made = z.object({
  event: z.literal('made'),
  at: z.iso.datetime(),
  name: z.string().regex(/^[\w.-]+$/),
  bytes: z.int(),
  rows: z.int(),
  files: z.int(),
  /** Files that a row names and that were not there, or not as it says. */
  lost: z.int(),
  seconds: z.number(),
  by: z.enum(['nightly', 'asked', 'command', 'upgrade', 'restore']),
  program: z.string(),
  /** The signs of the key it is sealed for. */
  key: z.string(),
})
const removed = z.object({ event: z.literal('removed'), at: z.iso.datetime(), name: made.shape.name })
const failed = z.object({ event: z.literal('failed'), at: z.iso.datetime(), by: made.shape.by, fault: z.string() })
const entry = z.discriminatedUnion('event', [made, removed, failed])

export type MadeBackup = Omit<z.output<typeof made>, 'event'>
export type BackupBy = MadeBackup['by']
export type FailedBackup = Omit<z.output<typeof failed>, 'event'>
export type LedgerEntry = z.input<typeof entry>

const fileIn = (folder: string) => join(folder, 'ledger.jsonl')

export const writeLedger = (folder: string, line: LedgerEntry) =>
  appendFileSync(fileIn(folder), `${JSON.stringify(line)}\n`, { mode: 0o600, flush: true })

/** The backups that are there, newest first, and what failed since the newest. A line that was cut short is left out. */
export function readLedger(folder: string): { made: MadeBackup[]; failed: FailedBackup[] } {
  const text = existsSync(fileIn(folder)) ? readFileSync(fileIn(folder), 'utf8') : ''
  const there = new Map<string, MadeBackup>()
  let failures: FailedBackup[] = []
  for (const line of text.split('\n')) {
    const read = entry.safeParse(parse(line))
    if (!read.success) continue
    const { event, ...rest } = read.data
    if (event === 'made') {
      there.set((rest as MadeBackup).name, rest as MadeBackup)
      failures = []
    } else if (event === 'removed') there.delete((rest as MadeBackup).name)
    else failures.unshift(rest as FailedBackup)
  }
  const standing = [...there.values()].filter(({ name, bytes }) => sizeOf(join(folder, name)) === bytes)
  return { made: standing.reverse(), failed: failures }
}

/** Takes backups away, each with its line. */
export function removeBackups(folder: string, names: readonly string[]) {
  for (const name of names) {
    rmSync(join(folder, name), { force: true })
    writeLedger(folder, { event: 'removed', at: new Date().toISOString(), name })
  }
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
