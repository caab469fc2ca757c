import { chooseToRemove } from '../lib/backups/keeping.ts'
import { markOf, readBackupKey } from '../lib/platform/backup/key-file.ts'
import { type MadeBackup, readLedger, removeBackups } from '../lib/platform/backup/ledger.ts'
import { makeBackup } from '../lib/platform/backup/make.ts'
import { mega } from '../lib/platform/backup/writing.ts'
import { programVersion } from '../lib/platform/program-version.ts'
import { readSettings } from '../lib/platform/settings.ts'
import { openDatabase } from './database.ts'
import { enterProject } from './environment.ts'
import { findLivingStarter } from './lock.ts'
import { runCommand } from './refusal.ts'
import { tellServer } from './server-trail.ts'

/**
 * npm run backup: one of everything, while the app runs or not, sealed for the office's key, read back and compared.
 * Then those go that the rule does not keep.
 */
async function main() {
  enterProject()
  const settings = readSettings(process.env)
  const isRunning = findLivingStarter(settings.dataFolder) !== null
  const { dataFolder, backupFolder } = settings
  const database = await openDatabase(settings)
  try {
    const made = await makeBackup({
      ...{ url: database.owner, dataFolder, backupFolder, by: 'command', program: programVersion() },
    })
    console.log(describeMade(made, backupFolder))
    if (made.lost > 0)
      console.log(
        `${made.lost} uploaded files that the database names are missing or damaged in ${dataFolder}/files: look for them in an older backup.`,
      )
    const { recipients, since } = readBackupKey(dataFolder)!
    console.log(`Only the key ${markOf(recipients)} of ${since.slice(0, 10)} opens it. Is it where you can find it?`)
    const going = chooseToRemove(readLedger(backupFolder).made, new Date())
    removeBackups(backupFolder, going)
    if (going.length > 0) console.log(`${going.length} older ones went, by the rule of keeping.`)
    const { name: backup, rows, files, bytes } = made
    await tellServer(database.owner, 'npm run backup', 'backup.make', { backup, rows, files, bytes })
  } finally {
    if (!isRunning) await database.stop()
  }
}

/** What a command says of a backup that it made. */
export const describeMade = ({ name, bytes, rows, files, seconds }: MadeBackup, folder: string) =>
  `${folder}/${name}\n${mega(bytes)}: ${rows} rows and ${files} files, read back and compared, in ${seconds} s.`

if (import.meta.main) {
  await runCommand(main)
  process.exit(0)
}
