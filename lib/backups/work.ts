import 'server-only'
import { BackupFault } from '@/lib/platform/backup/fault'
import { type BackupBy, readLedger, removeBackups } from '@/lib/platform/backup/ledger'
import { makeBackup } from '@/lib/platform/backup/make'
import type { Progress } from '@/lib/platform/backup/running'
import { log } from '@/lib/platform/log'
import { programVersion } from '@/lib/platform/program-version'
import { settings } from '@/lib/platform/settings'
import { chooseToRemove } from './keeping'

/** Makes a backup with the role that reads everything, and takes away those that the rule does not keep. */
export async function backUp(by: BackupBy, told: (progress: Progress) => Promise<void>) {
  const { backupUrl = '', dataFolder, backupFolder } = settings()
  const made = await makeBackup({ url: backupUrl, dataFolder, backupFolder, by, program: programVersion(), told })
  removeBackups(backupFolder, chooseToRemove(readLedger(backupFolder).made, new Date(made.at)))
  return made
}

/** Why none was made, in a word; what nobody thought of is told to the log. */
export function faultOf(error: unknown) {
  if (error instanceof BackupFault) return error.kind
  log().error({ err: { name: (error as Error).name, state: (error as { code?: string }).code } }, 'backup failed')
  return 'unexpected'
}
