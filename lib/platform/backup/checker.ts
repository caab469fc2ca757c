import { BackupFault } from './fault.ts'
import type { Manifest, Totals } from './manifest.ts'
import { makeMeter } from './meter.ts'

type Metered = { name: string; meter: ReturnType<typeof makeMeter> }

/**
 * Follows a backup as it is read: parts of tables in the order of the manifest and without a gap, then files in the
 * order of their places, each once. At the end it holds what it saw against the totals. Throws a BackupFault.
 */
export function makeChecker() {
  let wanted: Manifest['tables'] = []
  const tables: Metered[] = []
  const files: Metered[] = []
  let part = 0

  function nextRows(table: string, n: number) {
    const current = tables.at(-1)
    const rank = (name: string) => wanted.findIndex((one) => one.name === name)
    if (current?.name === table && n === part + 1 && files.length === 0) {
      part = n
      return current
    }
    const isNext = n === 1 && rank(table) > rank(current?.name ?? '')
    if (!isNext || files.length > 0) throw new BackupFault('damaged', `rows of ${table} out of their order`)
    const begun = { name: table, meter: makeMeter() }
    tables.push(begun)
    part = 1
    return begun
  }

  function nextFile(place: string) {
    if (place <= (files.at(-1)?.name ?? '')) throw new BackupFault('damaged', 'files out of their order')
    const begun = { name: place, meter: makeMeter() }
    files.push(begun)
    return { ...begun, place }
  }

  function compare(totals: Totals) {
    const seen = new Map(tables.map(({ name, meter }) => [name, meter.end()]))
    const empty = makeMeter().end()
    const named = totals.tables.map(({ name }) => name)
    if (named.join() !== wanted.map(({ name }) => name).join())
      throw new BackupFault('damaged', 'its tables are not those that it names')
    for (const { name, rows, sha256 } of totals.tables) {
      const found = seen.get(name) ?? empty
      if (found.rows !== rows || found.sha256 !== sha256)
        throw new BackupFault('damaged', `the rows of ${name} are not those that were written`)
    }
    const listed = totals.files.map(({ place, bytes, sha256 }) => `${place} ${bytes} ${sha256}`)
    const held = files.map(({ name, meter }) => ({ name, ...meter.end() }))
    if (listed.join('\n') !== held.map(({ name, bytes, sha256 }) => `${name} ${bytes} ${sha256}`).join('\n'))
      throw new BackupFault('damaged', 'its files are not those that were written')
  }

  const expect = (names: Manifest['tables']) => {
    wanted = names
  }
  return { expect, nextRows, nextFile, compare }
}
