import { BackupFault } from '../lib/platform/backup/fault.ts'
import { SettingsError } from '../lib/platform/settings.ts'

/** Something the reader can mend: printed as its one sentence, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** One sentence for what the reader can mend, the whole story for everything else. */
export function explain(error: unknown) {
  if (error instanceof Refusal || error instanceof SettingsError || error instanceof BackupFault) return error.message
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') return `Angkatan may not write to ${path}: give this user the right to it.`
  if (code === 'EROFS') return `${path} is on a read-only file system: Angkatan needs a folder it can write to.`
  if (code === 'ENOSPC') return `The disk is full: ${path ?? 'no file'} could not be written.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Runs a command's main function; a failure is said on stderr and ends the process with 1. */
export async function runCommand(main: () => Promise<void> | void) {
  try {
    await main()
  } catch (error) {
    console.error(explain(error))
    process.exit(1)
  }
}
