import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { keepBackupKey, recipientOf } from '../lib/platform/backup/key.ts'
import { readBackupKey } from '../lib/platform/backup/key-file.ts'
import { readSettings, type Settings } from '../lib/platform/settings.ts'
import { openDatabase } from './database.ts'
import { enterProject } from './environment.ts'
import { readSecretKey } from './key-reading.ts'
import { describeRunning, findLivingStarter, takeLock } from './lock.ts'
import { Refusal, runCommand } from './refusal.ts'
import { describeRestored } from './restore-report.ts'
import { restoreBackup } from './restore-run.ts'

/**
 * npm run restore -- file: puts a backup into an empty installation, on this machine's embedded database or on the one
 * of DATABASE_URL. `--replace` puts it in the place of what is here, after a backup of that; `--check` only looks it
 * through; `--key file` is where the key stands.
 */
async function main() {
  const from = process.env.INIT_CWD ?? process.cwd()
  const file = process.argv.slice(2).find((one, n, all) => !one.startsWith('--') && all[n - 1] !== '--key')
  if (!file) throw new Refusal('Say which backup: npm run restore -- /path/to/angkatan-….tar.gz.age')
  enterProject()
  const settings = readSettings(process.env)
  const secret = await readSecretKey()
  const checkOnly = process.argv.includes('--check')
  const run = {
    file: resolve(from, file),
    secret,
    checkOnly,
    replace: process.argv.includes('--replace'),
    say: console.log,
  }
  if (checkOnly) {
    await restoreBackup({ ...run, ...settings, database: { owner: '', app: '' } })
    return console.log('The backup is whole: every row and file of it is what was written.')
  }
  const release = takePlace(settings)
  try {
    const database = await openDatabase(settings)
    try {
      const restored = await restoreBackup({ ...run, ...settings, database })
      const report = describeRestored(restored!, run.file)
      writeFileSync(join(settings.dataFolder, 'restore-report.txt'), `${report}\n`, { mode: 0o600 })
      console.log(`\n${report}\n\nThis report is in ${settings.dataFolder}/restore-report.txt. Now: npm start`)
      await keepKey(settings, secret)
    } finally {
      await database.stop()
    }
  } finally {
    release()
  }
}

/** Nobody may serve from this folder meanwhile. */
function takePlace({ dataFolder }: Settings) {
  const living = findLivingStarter(dataFolder)
  if (living) throw new Refusal(`${describeRunning(living).split(':')[0]}: stop it first, then restore.`)
  return takeLock(dataFolder, 'npm run restore')
}

/** A machine that had no key goes on sealing its backups for the one that opened this. */
async function keepKey({ dataFolder }: Settings, secret: string) {
  const recipient = await recipientOf(secret)
  if (recipient && !readBackupKey(dataFolder)) keepBackupKey(dataFolder, [recipient], new Date())
}

await runCommand(main)
process.exit(0)
