import { readBackupKey } from '../lib/platform/backup/key-file.ts'
import { findBootFault } from '../lib/platform/boot.ts'
import { programVersion } from '../lib/platform/program-version.ts'
import { readSettings, type Settings } from '../lib/platform/settings.ts'
import { backUpBefore, readBefore } from './before-migrating.ts'
import { buildWeb, isBuildFresh } from './build.ts'
import { type Database, openDatabase } from './database.ts'
import { enterProject } from './environment.ts'
import { refreshClient } from './generate.ts'
import { describeRunning, findLivingStarter, takeLock } from './lock.ts'
import { readMigrations } from './migration-history.ts'
import { describeApplied, migrate } from './migrations.ts'
import { findFreePort } from './ports.ts'
import { Refusal, runCommand } from './refusal.ts'
import { refuseHalfRestored } from './restore-mark.ts'
import { loadSecrets } from './secrets.ts'
import { tellServer } from './server-trail.ts'
import { runUpgrade, type UpgradeStep } from './upgrade-run.ts'
import { startWeb } from './web.ts'

/**
 * npm run upgrade: brings an office to the program that stands in this folder: a backup, the migrations, the build, and
 * a start that is looked at. Interrupted anywhere, the same command goes on. The app is stopped meanwhile.
 */
async function main() {
  enterProject()
  const settings = readSettings(process.env)
  const living = findLivingStarter(settings.dataFolder)
  if (living) throw new Refusal(`${describeRunning(living).split(':')[0]}: stop it first, then upgrade.`)
  const release = takeLock(settings.dataFolder, 'npm run upgrade')
  refuseHalfRestored(settings.dataFolder)
  const database = await openDatabase(settings)
  try {
    const { last, isOffice } = await readBefore(database.owner)
    const to = `${programVersion()} ${readMigrations().at(-1)!.name}`
    const steps = stepsOf(settings, database, isOffice && !process.argv.includes('--without-backup'))
    const { backup = null } = await runUpgrade({ dataFolder: settings.dataFolder, to, steps, say: console.log })
    await tellServer(database.owner, 'npm run upgrade', 'installation.upgrade', { from: last, to, backup })
    console.log(`Angkatan ${programVersion()} is ready: start it. CHANGELOG.md says what is new.`)
    if (backup) console.log(`What stood here before is in ${settings.backupFolder}/${backup}.`)
  } finally {
    await database.stop()
    release()
  }
}

function stepsOf(settings: Settings, database: Database, wantsBackup: boolean): UpgradeStep[] {
  const backup = { name: 'backup', says: 'backup of what is here', run: () => backUp(settings, database) }
  return [
    ...(wantsBackup ? [backup] : []),
    { name: 'migrate', says: 'tables, walls and rights', run: async () => describeApplied(await migrate(database)) },
    { name: 'build', says: 'build', run: build },
    { name: 'check', says: 'a start, looked at and ended', run: () => tryStart(settings, database) },
  ]
}

async function backUp({ dataFolder, backupFolder }: Settings, { owner }: Database) {
  if (!readBackupKey(dataFolder))
    throw new Refusal(
      'There is no backup key yet, so there would be no way back: npm run backup:key makes it. ' +
        'Where another backup is at hand: npm run upgrade -- --without-backup.',
    )
  return backUpBefore({ owner, dataFolder, backupFolder, say: console.log })
}

async function build() {
  await refreshClient()
  if (!isBuildFresh()) await buildWeb()
  return null
}

/** Serves for a moment where nobody looks, and asks for two pages; the worker's role is looked at too. */
async function tryStart(settings: Settings, { app, worker }: Database) {
  const fault = worker ? await findBootFault(worker, 'worker') : null
  if (fault) throw new Refusal(fault)
  const [host, port] = ['127.0.0.1', await findFreePort()]
  const env = {
    ANGKATAN_DATA: settings.dataFolder,
    ANGKATAN_URL: settings.publicUrl,
    DATABASE_URL: app,
    NEXTAUTH_URL: settings.publicUrl,
    NEXTAUTH_SECRET: settings.sessionSecret ?? loadSecrets(settings.dataFolder).session,
  }
  const web = await startWeb({ mode: 'start', host, port, env })
  try {
    for (const path of ['/api/health', '/sign-in']) {
      const { status } = await fetch(`http://${host}:${port}${path}`, { redirect: 'manual' })
      if (status >= 400) throw new Refusal(`The new version does not serve: ${path} answers ${status}.`)
    }
  } finally {
    await web.stop()
  }
  return null
}

await runCommand(main)
process.exit(0)
