import { basename } from 'node:path'
import type pg from 'pg'
import { makeBackup } from '../lib/platform/backup/make.ts'
import type { Manifest, Totals } from '../lib/platform/backup/manifest.ts'
import { readBackup } from '../lib/platform/backup/reading.ts'
import { programVersion } from '../lib/platform/program-version.ts'
import { type Addresses, migrate } from './migrations.ts'
import { Refusal } from './refusal.ts'
import { clearMark, readMark, setMark } from './restore-mark.ts'
import { inDatabase, putEverythingBack } from './restore-pass.ts'
import type { Safety } from './restore-safe.ts'
import { findRestoreRefusal, readTarget, type Target } from './restore-target.ts'
import { roleOf } from './rights.ts'
import { tellServer } from './server-trail.ts'
import { verifyTrail } from './trail-verify.ts'

export type RestoreGo = {
  file: string
  /** What opens the backup. */
  secret: string
  database: Addresses
  dataFolder: string
  backupFolder: string
  /** The word was given that what is here may go. */
  replace: boolean
  /** Looks the backup through and touches nothing. */
  checkOnly?: boolean
  say: (text: string) => void
}

export type Restored = {
  manifest: Manifest
  totals: Totals
  safety: Safety
  /** The backup of what stood here before, where there was something. */
  before: string | null
  applied: string[]
  chains: Awaited<ReturnType<typeof verifyTrail>>
}

/**
 * Puts a backup back. Everything of it is read and compared before anything is touched; the database changes in one
 * transaction, so it is the one or the other whenever this process dies, and the same command goes on. Gives what is
 * there now; null where it was only to be looked through. Throws a Refusal or a BackupFault.
 */
export async function restoreBackup(go: RestoreGo): Promise<Restored | null> {
  const mark = readMark(go.dataFolder)
  if (mark && mark.file !== go.file && !go.checkOnly)
    throw new Refusal(`A restore of ${mark.file} was interrupted: run it again first, with that file.`)
  const replace = go.replace || mark !== null
  const target = go.checkOnly ? null : await inDatabase(go.database.owner, readTarget)
  const refuse = (manifest: Manifest) => {
    const refusal = target && findRestoreRefusal(manifest, target, replace)
    if (refusal) throw new Refusal(refusal)
  }
  go.say('reading the backup from end to end, before anything is touched')
  const { manifest, totals } = await readBackup(go.file, go.secret, { manifest: refuse })
  if (!target) return null
  await inDatabase(go.database.owner, (client) => refuseOthers(client, go.database))
  const before = mark ? mark.safety : await keepWhatIsHere(go, target)
  setMark(go.dataFolder, { file: go.file, safety: before })
  go.say('putting rows and files back')
  const safety = await putEverythingBack(go, target, totals).catch((error) => {
    // The transaction was taken back: what stood here stands, unless a restore before this one had come further.
    if (!mark) clearMark(go.dataFolder)
    throw error
  })
  go.say('bringing them to this version')
  const applied = await migrate(go.database)
  await tellServer(go.database.owner, 'npm run restore', 'backup.restore', {
    ...{ backup: basename(go.file), at: manifest.at, rows: manifest.trail.rows, ...safety },
  })
  const chains = await verifyTrail(go.database.owner)
  clearMark(go.dataFolder)
  return { manifest, totals, safety, before, applied, chains }
}

/** Whoever is still connected would write into what is being replaced. */
async function refuseOthers(client: pg.ClientBase, { app, worker }: Addresses) {
  const names = [app, worker].flatMap((url) => (url ? [roleOf(url)] : []))
  const { rowCount } = await client.query(
    'select from pg_stat_activity where datname = current_database() and usename = any ($1)',
    [names],
  )
  if (rowCount) throw new Refusal('Angkatan is still connected to this database: stop it everywhere, then restore.')
}

async function keepWhatIsHere({ database, dataFolder, backupFolder, say }: RestoreGo, { nature }: Target) {
  if (nature !== 'own') return null
  say('making a backup of what is here now')
  const go = { url: database.owner, dataFolder, backupFolder, by: 'restore', program: programVersion() } as const
  return (await makeBackup(go)).name
}
