import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * Backups are sealed for public keys that the server holds; what opens them the office keeps elsewhere. Whoever takes
 * the server along takes no backup of it that can be read.
 */
const shape = z.strictObject({ recipients: z.array(z.string()).min(1), since: z.string() })

export type BackupKey = z.output<typeof shape>

export const keyFileIn = (dataFolder: string) => join(dataFolder, 'backup-key.json')

/** The public keys of this installation, and since when they are; null where nobody has made one. */
export function readBackupKey(dataFolder: string): BackupKey | null {
  const file = keyFileIn(dataFolder)
  if (!existsSync(file)) return null
  return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** A key in a few signs, to tell one from another by eye: of all its public halves. */
export const markOf = (recipients: readonly string[]) =>
  createHash('sha256')
    .update([...recipients].sort().join(' '))
    .digest('hex')
    .slice(0, 8)
    .toUpperCase()
