import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { markOf, readBackupKey } from '@/lib/platform/backup/key-file'
import { type MadeBackup, readLedger } from '@/lib/platform/backup/ledger'
import { findRunning } from '@/lib/platform/backup/running'
import type { Read, Write } from '@/lib/platform/db'
import { settings } from '@/lib/platform/settings'

/** What whoever keeps the installation sees of its backups, by the clock that the pages show. Null for everybody else. */
export async function findBackups(tx: Read, actor: Actor) {
  if (!extentOf(actor, 'backup.keep').installation) return null
  const { dataFolder, backupFolder } = settings()
  const shift = await findShift(tx)
  const shown = (at: string) => new Date(Date.parse(at) + shift)
  const key = readBackupKey(dataFolder)
  const { made, failed } = readLedger(backupFolder)
  return {
    folder: backupFolder,
    /** One that a command at the server makes, or a worker, at this moment. */
    isRunning: (await findRunning(backupFolder)) !== null,
    key: key && { mark: markOf(key.recipients), since: shown(key.since) },
    made: made.map(({ at, ...rest }: MadeBackup) => ({ ...rest, at: shown(at) })),
    lastAt: made[0] ? shown(made[0].at) : null,
    failed: failed.map(({ at, fault }) => ({ fault, at: shown(at) })),
  }
}

export type SeenBackups = NonNullable<Awaited<ReturnType<typeof findBackups>>>

/** How far the clock of the pages stands from the real one, in milliseconds: not at all but in a demo. */
async function findShift(tx: Read) {
  const rows = await (tx as Write).$queryRaw<{ seconds: number }[]>`
    select extract(epoch from domain_now() - now())::float8 as seconds`
  return Math.round(rows[0]!.seconds * 1000)
}
