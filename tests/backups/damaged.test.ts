import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeKeyPair } from '@/lib/platform/backup/key'
import { takeCopyOf } from '@/tests/support/copy'
import { database } from '@/tests/support/demo'
import { restoreBackup } from '../../scripts/restore-run'
import { type Change, type Entry, putTogether, takeApart, withJson } from './damage'
import { layGround } from './ground'

const owner = new pg.Client(database.owner)
await owner.connect()
afterAll(() => owner.end())
const ground = await layGround(owner, database.owner)
const target = await takeCopyOf('angkatan')
const home = mkdtempSync(join(tmpdir(), 'damaged-'))
afterAll(() => rmSync(home, { recursive: true }))

let whole: string
let entries: Entry[]
const path = join(home, 'backup.tar.gz.age')
beforeAll(async () => {
  whole = ground.pathOf((await ground.make()).name)
  entries = await takeApart(whole, ground.secret)
})

const restore = (secret = ground.secret) =>
  restoreBackup({
    ...{ file: path, secret, database: target, replace: true, say: () => {} },
    ...{ dataFolder: home, backupFolder: join(home, 'backups') },
  })
/** What stands in the target and its folder: nothing, before and after. */
async function standing() {
  const client = new pg.Client(target.owner)
  await client.connect()
  const { rows } = await client.query(
    `select (select count(*)::int from "User") as users, (select count(*)::int from _prisma_migrations) as migrations`,
  )
  await client.end()
  return [rows[0], existsSync(join(home, 'files')), existsSync(join(home, 'restore.json'))]
}

const bytes = (change: (whole: Buffer) => Buffer) => () => writeFileSync(path, change(readFileSync(whole)))
const flipped = (at: (length: number) => number) =>
  bytes((all) => {
    const n = at(all.length)
    all[n] = all[n]! ^ 1
    return all
  })
const remade = (change: (entries: Entry[]) => readonly Entry[]) => () =>
  putTogether(path, ground.recipient, change([...entries]))
const manifest = (change: Change) => remade(withJson('manifest.json', change))
const totals = (change: Change) => remade(withJson('totals.json', change))
const firstRows = () => entries.findIndex(({ name }) => name.startsWith('tables/Person/'))
const firstFile = () => entries.findIndex(({ name }) => name.startsWith('files/'))
const without = (at: () => number) => remade((all) => all.toSpliced(at(), 1))
const swapped = (at: () => number) => remade((all) => all.toSpliced(at(), 2, all[at() + 1]!, all[at()]!))
const changed = (at: () => number, change: (content: Buffer) => Buffer) =>
  remade((all) => all.with(at(), { name: all[at()]!.name, content: change(Buffer.from(all[at()]!.content)) }))
const turned = (content: Buffer) => content.fill(content[5]! ^ 1, 5, 6)
const renamed = (at: () => number, name: string) => remade((all) => all.with(at(), { ...all[at()]!, name }))

/** Rows changed, and the totals with them, as whoever has the public key could. */
const forged = (change: (rows: Buffer) => Buffer) =>
  remade((all) => {
    const rows = change(Buffer.from(all[firstRows()]!.content))
    const sha256 = createHash('sha256').update(rows).digest('hex')
    const told = withJson('totals.json', ({ tables, ...said }) => ({
      ...said,
      tables: tables.map((one) => (one.name === 'Person' ? { ...one, sha256 } : one)),
    }))
    return told(all.with(firstRows(), { name: all[firstRows()]!.name, content: rows }))
  })
const damaged = /This backup is damaged or was cut short, so nothing of it is used/
const noBackup = /This file is no backup of Angkatan\./
const otherKey = /This key does not open this backup/
const cases: [string, () => unknown, RegExp][] = [
  ['an empty file', bytes(() => Buffer.alloc(0)), noBackup],
  ['a letter', bytes(() => Buffer.from('Yth. Kepala Bagian Kerja Sama\n')), noBackup],
  ['an archive that nobody sealed', bytes(() => gzipSync('rows')), noBackup],
  ['one cut within its head', bytes((all) => all.subarray(0, 100)), noBackup],
  ['one cut after a tenth', bytes((all) => all.subarray(0, Math.floor(all.length / 10))), damaged],
  ['one cut in its middle', bytes((all) => all.subarray(0, Math.floor(all.length / 2))), damaged],
  ['one that lacks its last byte', bytes((all) => all.subarray(0, -1)), damaged],
  ['one cut at a border of its pieces', bytes((all) => all.subarray(0, all.length - (all.length % 65_552))), damaged],
  ['one with a byte more', bytes((all) => Buffer.concat([all, Buffer.alloc(1)])), damaged],
  ['one with a bit turned in its head', flipped(() => 60), /This key does not open|is no backup/],
  ['one with a bit turned in its first line', flipped(() => 5), noBackup],
  ['one with a bit turned in its middle', flipped((length) => Math.floor(length / 2)), damaged],
  ['one with a bit turned in its last byte', flipped((length) => length - 1), damaged],
  ['one without a manifest', without(() => 0), damaged],
  ['one without its totals', without(() => entries.length - 1), damaged],
  ['one that lacks a part of the rows', without(firstRows), damaged],
  ['one that lacks a file', without(firstFile), damaged],
  ['one with a row changed', changed(firstRows, turned), damaged],
  ['one with a row taken out', changed(firstRows, (rows) => rows.subarray(rows.indexOf(10) + 1)), damaged],
  ['one with a file changed', changed(firstFile, turned), damaged],
  ['one with files in another order', swapped(firstFile), damaged],
  ['one with a file twice', remade((all) => all.toSpliced(firstFile(), 0, all[firstFile()]!)), damaged],
  ['one with a table twice', remade((all) => all.toSpliced(firstRows() + 1, 0, all[firstRows()]!)), damaged],
  ['one with a file for another folder', renamed(firstFile, 'files/../../secrets.json'), damaged],
  ['one with rows of a table that it does not name', renamed(firstRows, 'tables/pg_authid/000001'), damaged],
  [
    'one with something after its end',
    remade((all) => [...all, { name: 'manifest.json', content: all[0]!.content }]),
    damaged,
  ],
  [
    'one whose manifest is no JSON',
    remade((all) => all.with(0, { name: 'manifest.json', content: Buffer.from('{') })),
    damaged,
  ],
  ['one whose totals say more rows', totals((said) => ({ ...said, tables: [] })), damaged],
  [
    'one with a column that its migrations do not make',
    manifest(({ tables, ...said }) => ({
      ...said,
      tables: tables.map((table) =>
        table.name === 'Person' ? { ...table, columns: [...table.columns, 'x" from pg_authid --'] } : table,
      ),
    })),
    damaged,
  ],
  [
    'one with values that are none, and totals to match',
    forged((rows) => rows.fill('x', 0, 8)),
    /rows of Person: invalid input/,
  ],
  [
    'one with rows that belong to nobody, and totals to match',
    forged((rows) => rows.fill('0', 37, 45)),
    /belong to nothing: .*foreign key/,
  ],
  [
    'one of a newer program',
    manifest((said) => ({ ...said, migrations: [...said.migrations, '20990101000000_newer'] })),
    /made by a newer Angkatan .*20990101000000_newer.*Nothing was touched/,
  ],
  [
    'one written in a newer way',
    manifest((said) => ({ ...said, format: 2 })),
    /written by a newer Angkatan, in a way that this one does not know/,
  ],
]

describe('a backup is refused before anything is touched:', () => {
  it.each(cases)('%s', async (_, make, sentence) => {
    const before = await standing()
    await make()
    await expect(restore()).rejects.toThrow(sentence)
    expect(await standing()).toEqual(before)
  })

  it('one that was made for another key', async () => {
    copyFileSync(whole, path)
    await expect(restore((await makeKeyPair()).secret)).rejects.toThrow(otherKey)
  })

  it('and whole it is taken: each of these was refused for its damage alone', async () => {
    await putTogether(path, ground.recipient, entries)
    expect((await restore())!.totals.files.length).toBeGreaterThan(50)
  })
})
