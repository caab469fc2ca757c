import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { z } from 'zod'

/**
 * Backups are sealed for public keys that the server holds; what opens them the office keeps elsewhere. Whoever takes
 * the server along takes no backup of it that can be read.
 */
const shape = z.strictObject({ recipients: z.array(z.string()).min(1), since: z.string() })

export type BackupKey = z.output<typeof shape>

const fileOf = (dataFolder: string) => join(dataFolder, 'backup-key.json')

/** The public keys of this installation, and since when they are; null where nobody has made one. */
export function readBackupKey(dataFolder: string): BackupKey | null {
  const file = fileOf(dataFolder)
  if (!existsSync(file)) return null
  return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Seals backups for these public keys from now on. Throws for a text that is no such key. */
export function keepBackupKey(dataFolder: string, recipients: string[], since: Date) {
  for (const recipient of recipients) new Encrypter().addRecipient(recipient)
  const file = fileOf(dataFolder)
  const key: BackupKey = { recipients, since: since.toISOString() }
  writeFileSync(`${file}.new`, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** A new pair: `secret` opens backups and is for the office alone, `recipient` seals them. */
export async function makeKeyPair() {
  const secret = await generateX25519Identity()
  return { secret, recipient: await identityToRecipient(secret) }
}

/** The public half of a key that opens backups; null for a text that is none. */
export const recipientOf = (secret: string) => identityToRecipient(secret).catch(() => null)

/** A key in a few signs, to tell one from another by eye: of all its public halves. */
export const markOf = (recipients: readonly string[]) =>
  createHash('sha256')
    .update([...recipients].sort().join(' '))
    .digest('hex')
    .slice(0, 8)
    .toUpperCase()
