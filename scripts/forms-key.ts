import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDataFolder } from './data-folder.ts'

/**
 * The key from which a build names its server actions (a hash of this key, the file and the export). Next makes a new
 * one for every build unless it is told one, and then each form that was open during an update leads nowhere. Kept
 * beside the secrets, so that a page of the build before can still be sent.
 */
export function loadFormsKey(home: string): string {
  const file = join(home, 'forms.key')
  makeDataFolder(home)
  // Next wants 32 bytes in plain base64. A file that was cut short would make no build: it is made anew.
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (Buffer.from(kept, 'base64').length === 32) return kept
  const made = randomBytes(32).toString('base64')
  writeFileSync(file, `${made}\n`, { mode: 0o600 })
  return made
}
