import { statSync } from 'node:fs'
import type pg from 'pg'
import { addFiles, addTable } from './content.ts'
import { estimateBytes, listNamedFiles, readFacts, readSequences } from './facts.ts'
import { BackupFault } from './fault.ts'
import type { BackupBy } from './ledger.ts'
import { format, manifestName, type Totals, totalsName } from './manifest.ts'
import { readBackup } from './reading.ts'
import type { Progress } from './running.ts'
import { listKeptTables, openSnapshot } from './snapshot.ts'
import { findFree, mega, writeArchive } from './writing.ts'

export type BackupGo = {
  /** The address of a role that reads every row. */
  url: string
  dataFolder: string
  backupFolder: string
  by: BackupBy
  /** The version of this program. */
  program: string
  /** What must stay free on the disk, so that the database can always write. */
  keepFree?: number
  /** Is told how far it is; what it throws ends the backup. */
  told?: (progress: Progress) => Promise<void>
}

const reserve = 256 * 1024 * 1024

type Writing = BackupGo & { recipients: readonly string[]; tell: (progress: Progress) => Promise<void> }

/** Writes what a database and its files hold at one moment to a path that nothing stands at. Gives what it wrote. */
export async function writeSnapshot(path: string, go: Writing) {
  const client = await openSnapshot(go.url)
  let totals: Totals | null = null
  try {
    const tables = await listKeptTables(client)
    if (!tables.some(({ name }) => name === 'Installation')) throw new BackupFault('nothing')
    const files = await listNamedFiles(client, tables)
    const keepFree = await requireRoom(client, go, files)
    const manifest = {
      ...{ format, program: go.program, by: go.by, files: files.length },
      ...(await readFacts(client)),
      tables: tables.map(({ name, columns }) => ({ name, columns })),
    }
    await writeArchive(path, {
      ...{ recipients: go.recipients, keepFree },
      fill: async (archive) => {
        await archive.add(manifestName, asJson(manifest))
        const sums: Totals['tables'] = []
        for (const table of tables) {
          sums.push(await addTable(archive, client, table))
          await go.tell({ step: 'rows', done: sums.length, of: tables.length })
        }
        const sequences = await readSequences(client)
        // The rows are read: nobody who changes a table has to wait for the files.
        await client.query('commit')
        const told = (done: number) => go.tell({ step: 'files', done, of: files.length })
        totals = { tables: sums, sequences, ...(await addFiles(archive, { ...go, files, told })) }
        await archive.add(totalsName, asJson(totals))
      },
    })
  } finally {
    await client.end().catch(() => {})
  }
  return { totals: totals!, bytes: statSync(path).size }
}

/** Refuses before a byte is written where the disk is surely too small; gives what must stay free meanwhile. */
async function requireRoom(client: pg.ClientBase, { backupFolder, keepFree = reserve }: BackupGo, files: Files) {
  const [needed, free] = [await estimateBytes(client, files), await findFree(backupFolder)]
  if (free < needed + keepFree)
    throw new BackupFault('noRoom', `${mega(free)} free, at least ${mega(needed + keepFree)} needed`)
  return keepFree
}
type Files = Awaited<ReturnType<typeof listNamedFiles>>

/** What stands on the disk is opened and gone through like any backup, and must say what was written. */
export async function readBack(path: string, secret: string, written: { totals: Totals }, tell: Writing['tell']) {
  const { tables, files } = written.totals
  const of = tables.filter(({ rows }) => rows > 0).length + files.length
  const seen = new Set<string>()
  const see = (name: string) => tell({ step: 'reading', done: seen.add(name).size, of })
  const file = async (place: string, content: AsyncIterable<unknown>) => {
    await see(place)
    for await (const _ of content);
  }
  const found = await readBackup(path, secret, { rows: see, file }).catch((error: Error) => {
    throw error instanceof BackupFault ? new BackupFault('notVerified', error.message) : error
  })
  if (JSON.stringify(found.totals) !== JSON.stringify(written.totals)) throw new BackupFault('notVerified')
}

const asJson = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8')
