import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { BackupFault } from '../lib/platform/backup/fault.ts'
import type { Manifest, Totals } from '../lib/platform/backup/manifest.ts'
import { makeMeter } from '../lib/platform/backup/meter.ts'
import { type KeptTable, listOf, quoted, readRows } from '../lib/platform/backup/snapshot.ts'
import { makeHistory, noteApplied, readMigrations } from './migration-history.ts'
import { inProject } from './paths.ts'
import { levelGround } from './raise-walls.ts'
import { dropForeignKeys, openTables, placeOf, requireTables } from './restore-tables.ts'
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
  let open: { name: string; stream: ReturnType<typeof copyInto> } | null = null
  const close = async () => {
    if (open) await endCopy(open.stream)
    open = null
  }
  return {
    async take(table: string, chunk: Uint8Array) {
      if (open?.name !== table) {
        await close()
        open = { name: table, stream: copyInto(client, tables.find(({ name }) => name === table)!) }
      }
      // What COPY refuses is told by its end; until then nothing is written after it.
      if (!open.stream.write(chunk)) await Promise.race([once(open.stream, 'drain'), finished(open.stream)])
    },
    async finish(totals: Totals) {
      await close()
      for (const { name, value } of totals.sequences)
        await client.query('select setval(to_regclass($1), $2)', [quoted(name), value])
      await compareRows(client, tables, totals)
      for (const { table, name, definition } of keys)
        await client.query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`)
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

function copyInto(client: pg.ClientBase, { name, columns }: KeptTable) {
  return client.query(copyFrom(`copy ${placeOf(name)} (${listOf(columns)}) from stdin`))
}

async function endCopy(stream: ReturnType<typeof copyInto>) {
  stream.end()
  await finished(stream)
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
