import { readFileSync } from 'node:fs'
import type { Writable } from 'node:stream'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { BackupFault } from '../lib/platform/backup/fault.ts'
import type { Manifest, Totals } from '../lib/platform/backup/manifest.ts'
import { makeMeter } from '../lib/platform/backup/meter.ts'
import { type KeptTable, listOf, quoted, readRows } from '../lib/platform/backup/snapshot.ts'
import { makeHistory, noteApplied, readMigrations } from './migration-history.ts'
import { inProject } from './paths.ts'
import { levelGround } from './raise-walls.ts'
import { addForeignKeys, dropForeignKeys, openTables, placeOf, requireTables } from './restore-tables.ts'
import { runScript } from './sql.ts'

const script = (name: string) => readFileSync(inProject('prisma', name), 'utf8')

/**
 * Within the caller's transaction: takes down what is there, makes the tables as they were when the backup was made,
 * and gives what takes its rows. Foreign keys come back at the end, when every row is there, and are checked then.
 */
export async function openLoading(client: pg.ClientBase, manifest: Manifest) {
  await levelGround(client)
  await runScript(client, script('clear.sql'))
  await applyMigrations(client, manifest.migrations)
  await openTables(client)
  const keys = await dropForeignKeys(client)
  const tables = await requireTables(client, manifest)
  let open: ReturnType<typeof openCopy> | null = null
  const close = async () => {
    await open?.end()
    open = null
  }
  return {
    async take(table: string, chunk: Uint8Array) {
      if (open?.name !== table) {
        await close()
        open = openCopy(client, tables.find(({ name }) => name === table)!)
      }
      await open!.write(chunk)
    },
    async finish(totals: Totals) {
      await close()
      for (const { name, value } of totals.sequences)
        await client.query('select setval(to_regclass($1), $2)', [quoted(name), value])
      await compareRows(client, tables, totals)
      await addForeignKeys(client, keys)
    },
  }
}

async function applyMigrations(client: pg.ClientBase, names: readonly string[]) {
  await runScript(client, makeHistory)
  for (const migration of readMigrations().filter(({ name }) => names.includes(name))) {
    await runScript(client, migration.sql)
    await noteApplied(client, migration)
  }
}

/**
 * Rows on their way into one table. What the database says against them comes at any moment; from then on nothing more
 * may be written, and the next step tells it.
 */
function openCopy(client: pg.ClientBase, { name, columns }: KeptTable) {
  const stream = client.query(copyFrom(`copy ${placeOf(name)} (${listOf(columns)}) from stdin`))
  let refused: pg.DatabaseError | null = null
  stream.once('error', (error: pg.DatabaseError) => {
    refused = error
  })
  const go = async (step: () => boolean | Promise<void>) => {
    if (!refused) await step()
    // Values that are none, rows that break a rule: no row of a backup does.
    if (refused && /^2[23]/.test(refused.code ?? ''))
      throw new BackupFault('damaged', `rows of ${name}: ${refused.message}`)
    if (refused) throw refused
  }
  return {
    name,
    write: (chunk: Uint8Array) => go(() => stream.write(chunk) || untilOneOf(stream, 'drain', 'error')),
    end: () =>
      go(() => {
        stream.end()
        return untilOneOf(stream, 'finish', 'error')
      }),
  }
}

function untilOneOf(stream: Writable, ...events: string[]) {
  return new Promise<void>((resolve) => {
    const seen = () => {
      for (const event of events) stream.off(event, seen)
      resolve()
    }
    for (const event of events) stream.on(event, seen)
  })
}

/** What stands in the tables now, read out as it was read when the backup was made. */
async function compareRows(client: pg.ClientBase, tables: readonly KeptTable[], totals: Totals) {
  for (const table of tables) {
    const meter = makeMeter()
    for await (const chunk of readRows(client, table, placeOf(table.name))) meter.take(chunk)
    const [found, wanted] = [meter.end(), totals.tables.find(({ name }) => name === table.name)!]
    if (found.rows !== wanted.rows || found.sha256 !== wanted.sha256)
      throw new BackupFault('damaged', `${table.name} holds something else after it was put back`)
  }
}
