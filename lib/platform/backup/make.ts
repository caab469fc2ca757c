import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { addFiles, addTable } from './content.ts'
import { estimateBytes, listNamedFiles, readFacts, readSequences } from './facts.ts'
import { asBackupFault, BackupFault } from './fault.ts'
import { makeKeyPair, markOf, readBackupKey } from './key.ts'
import { type BackupBy, type MadeBackup, writeLedger } from './ledger.ts'
import { format, manifestName, sumOf, type Totals, totalsName } from './manifest.ts'
import { readBackup } from './reading.ts'
import { type Progress, takeFolder } from './running.ts'
import { listKeptTables, openSnapshot } from './snapshot.ts'
import { findFree, mega, writeArchive } from './writing.ts'

export type BackupGo = {
  /** The address of a role that reads every row. */
  url: string
  dataFolder: string
  backupFolder: string
  by: BackupBy
  /** The version of this program. */
  program: string
  /** What must stay free on the disk, so that the database can always write. */
  keepFree?: number
}

const reserve = 256 * 1024 * 1024
const unfinished = '.part'

/**
 * Makes a backup while the app runs: one snapshot of the database and the files that it names, sealed for the office's
 * key, read back from the disk and compared, and only then under its name. Throws a BackupFault, with nothing left
 * behind but its line in the ledger.
 */
export async function makeBackup(go: BackupGo): Promise<MadeBackup> {
  try {
    return await makeInFolder(go)
  } catch (error) {
    const fault = asBackupFault(error)
    tryToNote(go, fault instanceof BackupFault ? fault.kind : 'unexpected')
    throw fault
  }
}

async function makeInFolder(go: BackupGo): Promise<MadeBackup> {
  const key = readBackupKey(go.dataFolder)
  if (!key) throw new BackupFault('noKey')
  mkdirSync(go.backupFolder, { recursive: true, mode: 0o700 })
  const { tell, release } = takeFolder(go.backupFolder)
  const begun = performance.now()
  const at = new Date()
  const name = `angkatan-${stampOf(at)}-${randomBytes(3).toString('hex')}.tar.gz.age`
  const path = join(go.backupFolder, `${name}${unfinished}`)
  try {
    clearUnfinished(go.backupFolder)
    // A key of this moment alone opens what was just written, so that it can be read back here; nobody keeps it.
    const passing = await makeKeyPair()
    const written = await writeSnapshot(path, { ...go, recipients: [...key.recipients, passing.recipient], tell })
    await readBack(path, passing.secret, written, tell)
    await rename(path, join(go.backupFolder, name))
    await flushFolder(go.backupFolder)
    const { bytes } = written
    const [rows, files] = [sumOf(written.totals), written.totals.files.length]
    const lost = written.totals.missing.length + written.totals.differing.length
    const seconds = Math.round((performance.now() - begun) / 100) / 10
    const told = {
      name,
      bytes,
      rows,
      files,
      lost,
      seconds,
      by: go.by,
      program: go.program,
      key: markOf(key.recipients),
    }
    const made = { at: at.toISOString(), ...told }
    writeLedger(go.backupFolder, { event: 'made', ...made })
    return made
  } finally {
    await rm(path, { force: true })
    release()
  }
}

type Writing = BackupGo & { recipients: readonly string[]; tell: (progress: Progress) => void }

async function writeSnapshot(path: string, go: Writing) {
  const client = await openSnapshot(go.url)
  let totals: Totals | null = null
  try {
    const tables = await listKeptTables(client)
    if (!tables.some(({ name }) => name === 'Installation')) throw new BackupFault('nothing')
    const files = await listNamedFiles(client, tables)
    const keepFree = await requireRoom(client, go, files)
    const manifest = {
      ...{ format, program: go.program, by: go.by, files: files.length },
      ...(await readFacts(client)),
      tables: tables.map(({ name, columns }) => ({ name, columns })),
    }
    await writeArchive(path, {
      ...{ recipients: go.recipients, keepFree },
      fill: async (archive) => {
        await archive.add(manifestName, asJson(manifest))
        const sums: Totals['tables'] = []
        for (const table of tables) {
          sums.push(await addTable(archive, client, table))
          go.tell({ step: 'rows', done: sums.length, of: tables.length })
        }
        const sequences = await readSequences(client)
        // The rows are read: nobody who changes a table has to wait for the files.
        await client.query('commit')
        const told = (done: number) => go.tell({ step: 'files', done, of: files.length })
        totals = { tables: sums, sequences, ...(await addFiles(archive, { ...go, files, told })) }
        await archive.add(totalsName, asJson(totals))
      },
    })
  } finally {
    await client.end().catch(() => {})
  }
  return { totals: totals!, bytes: statSync(path).size }
}

/** Refuses before a byte is written where the disk is surely too small; gives what must stay free meanwhile. */
async function requireRoom(client: pg.ClientBase, { backupFolder, keepFree = reserve }: BackupGo, files: Files) {
  const [needed, free] = [await estimateBytes(client, files), await findFree(backupFolder)]
  if (free < needed + keepFree)
    throw new BackupFault('noRoom', `${mega(free)} free, at least ${mega(needed + keepFree)} needed`)
  return keepFree
}
type Files = Awaited<ReturnType<typeof listNamedFiles>>

/** What stands on the disk is opened and gone through like any backup, and must say what was written. */
async function readBack(path: string, secret: string, written: { totals: Totals }, tell: Writing['tell']) {
  const { tables, files } = written.totals
  const of = tables.filter(({ rows }) => rows > 0).length + files.length
  const seen = new Set<string>()
  const see = (name: string) => tell({ step: 'reading', done: seen.add(name).size, of })
  const file = async (place: string, content: AsyncIterable<unknown>) => {
    see(place)
    for await (const _ of content);
  }
  const found = await readBackup(path, secret, { rows: async (table) => see(table), file }).catch((error: Error) => {
    throw new BackupFault('notVerified', error.message)
  })
  if (JSON.stringify(found.totals) !== JSON.stringify(written.totals)) throw new BackupFault('notVerified')
}

const asJson = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8')
const stampOf = (at: Date) => at.toISOString().slice(0, 16).replace('T', '-').replace(':', '')

/** What a maker that was killed left half written. Only the one that has the folder may ask. */
function clearUnfinished(folder: string) {
  for (const name of readdirSync(folder)) if (name.endsWith(unfinished)) rmSync(join(folder, name), { force: true })
}

async function flushFolder(folder: string) {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Two at once are no fault of either; a folder that cannot be written to takes no line. */
function tryToNote({ backupFolder, by }: BackupGo, fault: string) {
  if (fault === 'busy') return
  try {
    writeLedger(backupFolder, { event: 'failed', at: new Date().toISOString(), by, fault })
  } catch {
    // Whoever asked is told all the same.
  }
}
