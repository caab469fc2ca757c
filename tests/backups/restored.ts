import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import { makeMeter } from '@/lib/platform/backup/meter'
import { listKeptTables, openSnapshot, readRows } from '@/lib/platform/backup/snapshot'
import type { Addresses } from '../../scripts/migrations'
import { restoreBackup } from '../../scripts/restore-run'
import type { layGround } from './ground'

/** An empty folder that a backup is put into; gone after the tests of a file. */
export function newHome() {
  const home = mkdtempSync(join(tmpdir(), 'restored-'))
  afterAll(() => rmSync(home, { recursive: true, force: true }))
  return home
}

/** Puts a backup back, without the words. */
export const restoreTo = (
  ground: Awaited<ReturnType<typeof layGround>>,
  go: { name: string; database: Addresses; home: string; replace?: boolean },
) =>
  restoreBackup({
    ...{ file: ground.pathOf(go.name), secret: ground.secret, database: go.database, replace: go.replace ?? false },
    ...{ dataFolder: go.home, backupFolder: join(go.home, 'backups'), say: () => {} },
  })

/** Rows and hash of every table, as they stand in a database now. */
export async function tablesOf(url: string) {
  const client = await openSnapshot(url)
  const found: Record<string, string> = {}
  for (const table of await listKeptTables(client)) {
    const meter = makeMeter()
    for await (const chunk of readRows(client, table)) meter.take(chunk)
    const { rows, sha256 } = meter.end()
    found[table.name] = `${rows} ${sha256}`
  }
  await client.end()
  return found
}

/** The tables whose rows are not the same in both. */
export const differingIn = (one: Record<string, string>, other: Record<string, string>) =>
  Object.keys({ ...one, ...other })
    .filter((name) => one[name] !== other[name])
    .sort()

/** Every file of a data folder with its hash. */
export const filesOf = (home: string) =>
  readdirSync(join(home, 'files'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => {
      const content = readFileSync(join(parentPath, name))
      return `${parentPath.slice(home.length)}/${name} ${createHash('sha256').update(content).digest('hex')}`
    })
    .sort()

export async function connectTo(url: string) {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  afterAll(() => client.end())
  return client
}
