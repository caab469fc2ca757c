import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { asBackupFault, BackupFault } from './fault.ts'
import { makeKeyPair } from './key.ts'
import { markOf, readBackupKey } from './key-file.ts'
import { type MadeBackup, writeLedger } from './ledger.ts'
import { sumOf } from './manifest.ts'
import { type Progress, takeFolder } from './running.ts'
import { type BackupGo, readBack, writeSnapshot } from './taking.ts'

const unfinished = '.part'

/**
 * Makes a backup while the app runs: one snapshot of the database and the files that it names, sealed for the office's
 * key, read back from the disk and compared, and only then under its name. Throws a BackupFault, with nothing left
 * behind but its line in the ledger.
 */
export async function makeBackup(go: BackupGo): Promise<MadeBackup> {
  // Whoever is told how far it is may end it: that is no failure.
  let stopped: unknown
  const told = async (progress: Progress) =>
    go.told?.(progress).catch((error) => {
      stopped = error
      throw error
    })
  try {
    return await makeInFolder({ ...go, told })
  } catch (error) {
    const fault = asBackupFault(error)
    if (fault !== stopped) tryToNote(go, fault instanceof BackupFault ? fault.kind : 'unexpected')
    throw fault
  }
}

async function makeInFolder(go: BackupGo): Promise<MadeBackup> {
  const key = readBackupKey(go.dataFolder)
  if (!key) throw new BackupFault('noKey')
  if (!go.url) throw new BackupFault('noRole')
  mkdirSync(go.backupFolder, { recursive: true, mode: 0o700 })
  const { tell: note, release } = takeFolder(go.backupFolder)
  const tell = async (progress: Progress) => {
    note(progress)
    await go.told?.(progress)
  }
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
    const { by, program } = go
    const said = { at: at.toISOString(), by, program, key: markOf(key.recipients) }
    const made = { ...said, name, bytes, rows, files, lost, seconds }
    writeLedger(go.backupFolder, { event: 'made', ...made })
    return made
  } finally {
    await rm(path, { force: true })
    release()
  }
}

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
