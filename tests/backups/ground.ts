import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type pg from 'pg'
import { afterAll } from 'vitest'
import { keepBackupKey, makeKeyPair } from '@/lib/platform/backup/key'
import { makeBackup } from '@/lib/platform/backup/make'

/** A data folder with a key, whose files are those that the rows of a database name; gone after the tests of a file. */
export async function layGround(owner: pg.Client | null, url: string) {
  const home = mkdtempSync(join(tmpdir(), 'backups-'))
  afterAll(() => rmSync(home, { recursive: true, force: true }))
  const { secret, recipient } = await makeKeyPair()
  keepBackupKey(home, [recipient], new Date())
  if (owner) await layFiles(owner, home)
  const go = { url, dataFolder: home, backupFolder: join(home, 'backups'), program: '0.1.0', keepFree: 0 }
  return {
    ...{ home, secret, recipient, folder: go.backupFolder, go },
    pathOf: (name: string) => join(go.backupFolder, name),
    make: (more: Partial<Parameters<typeof makeBackup>[0]> = {}) => makeBackup({ ...go, by: 'command', ...more }),
  }
}

/** Every row of a paper gets a file that is, byte for byte, what the row says. */
async function layFiles(owner: pg.Client, home: string) {
  const { rows } = await owner.query<{ place: string }>('select distinct "storedAs" as place from "Document"')
  for (const { place } of rows) {
    const content = randomBytes(2000)
    putFile(home, place, content)
    const sha256 = createHash('sha256').update(content).digest('hex')
    await owner.query('update "Document" set bytes = $2, sha256 = $3 where "storedAs" = $1', [place, 2000, sha256])
  }
}

export function putFile(home: string, place: string, content: Uint8Array) {
  const path = join(home, 'files', place)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
