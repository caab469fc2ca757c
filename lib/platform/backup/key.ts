import { renameSync, writeFileSync } from 'node:fs'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { type BackupKey, keyFileIn } from './key-file.ts'

/** Seals backups for these public keys from now on. Throws for a text that is no such key. */
export function keepBackupKey(dataFolder: string, recipients: string[], since: Date) {
  for (const recipient of recipients) new Encrypter().addRecipient(recipient)
  const file = keyFileIn(dataFolder)
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
