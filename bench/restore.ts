import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { keepBackupKey, makeKeyPair } from '../lib/platform/backup/key.ts'
import { makeBackup } from '../lib/platform/backup/make.ts'
import { sumOf } from '../lib/platform/backup/manifest.ts'
import { mega } from '../lib/platform/backup/writing.ts'
import { programVersion } from '../lib/platform/program-version.ts'
import { migrate } from '../scripts/migrations.ts'
import { startCluster } from '../scripts/postgres.ts'
import { restoreBackup } from '../scripts/restore-run.ts'
import { makeRunFolder } from '../scripts/run-folder.ts'
import { loadDemo } from '../scripts/world.ts'

/**
 * npm run bench:restore: the restore drill at the size of a province. An office with 100,000 people and 5,000 uploaded
 * files is backed up, and put back on an empty machine, both with the embedded database as an office has it (it waits
 * for the disk). Ends with an error where the restore takes longer than ten minutes, or a table is not the same.
 */
const [people, files] = (process.env.ANGKATAN_BENCH ?? '100000,5000').split(',').map(Number) as [number, number]
/** A scanned decree: what does not get smaller. */
const fileBytes = 200 * 1024
const mostSeconds = 600

const folder = await makeRunFolder('test')
try {
  const [from, to] = [join(folder.home, 'from'), join(folder.home, 'to')]
  const office = await startCluster(from)
  await migrate(office)
  await loadDemo(office.owner, from)
  const { secret, recipient } = await makeKeyPair()
  keepBackupKey(from, [recipient], new Date())
  await grow(office.owner, from)
  const backupFolder = join(folder.home, 'backups')
  const go = { url: office.backup, dataFolder: from, backupFolder, by: 'command', program: programVersion() } as const
  const made = await timed('backup, read back and compared', () => makeBackup(go))
  console.log(`${made.rows} rows, ${made.files} files, ${mega(made.bytes)}`)
  const machine = await timed('an empty machine with its database', () => startCluster(to))
  const begun = performance.now()
  const restored = await timed('restore, with the whole look before it and the comparison after', () =>
    restoreBackup({
      ...{ file: join(backupFolder, made.name), secret, database: machine, dataFolder: to, backupFolder },
      ...{ replace: false, say: (text) => console.log(`  ${text}`) },
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  const { totals, chains } = restored!
  console.log(`${sumOf(totals)} rows in ${totals.tables.length} tables and ${totals.files.length} files are the same`)
  if (chains.some(({ fault }) => fault)) throw new Error('the trail is broken')
  if (seconds > mostSeconds) throw new Error(`the restore took ${Math.round(seconds)} s, and may take ${mostSeconds}`)
  await Promise.all([office.stop(), machine.stop()])
} finally {
  await folder.remove()
}
process.exit(0)

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await work()
  console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s  ${what}`)
  return result
}

/** People with two years of performance and a row of the trail each, and papers with their files. */
async function grow(ownerUrl: string, home: string) {
  const client = new pg.Client(ownerUrl)
  client.on('error', () => {})
  await client.connect()
  await client.query(
    `insert into "Person" (id, "governmentId", "agencyId", kind, nip, name, "nameFold", post)
     select gen_random_uuid(), a."governmentId", a.id, 'pns',
       to_char(date '1965-01-01' + (n * 7 % 12000), 'YYYYMMDD') || lpad((n % 1000000)::text, 10, '0'),
       'Umpama ' || md5(n::text), 'umpama ' || md5(n::text), 'Analis'
     from generate_series(1, ${people}) n
     cross join lateral (select id, "governmentId" from "Agency" order by md5(id::text || n % 50) limit 1) a`,
  )
  await client.query(
    `insert into "Performance" ("personId", "governmentId", year, predicate)
     select p.id, p."governmentId", y, 'baik' from "Person" p cross join unnest(array[2022, 2023]) y where p.name like 'Umpama %'`,
  )
  await client.query(
    `insert into "AuditEvent" ("domainAt", "actorName", "actorPost", action, "subjectKind", "subjectId", "governmentId")
     select now(), 'Umpama', 'Analis', 'person.edit', 'person', id, "governmentId" from "Person" where name like 'Umpama %' limit ${Math.round(people / 4)}`,
  )
  await addPapers(client, home)
  await client.end()
}

async function addPapers(client: pg.Client, home: string) {
  const { rows } = await client.query('select to_jsonb(d) as row from "Document" d limit 1')
  const made = Array.from({ length: files }, () => {
    const content = randomBytes(fileBytes)
    const storedAs = `${rows[0].row.governmentId}/${randomUUID()}`
    mkdirSync(join(home, 'files', rows[0].row.governmentId), { recursive: true })
    writeFileSync(join(home, 'files', storedAs), content)
    return { id: randomUUID(), storedAs, bytes: fileBytes, sha256: createHash('sha256').update(content).digest('hex') }
  })
  await client.query(
    `insert into "Document" select (jsonb_populate_record(null::"Document", to_jsonb(d) || m)).*
     from jsonb_array_elements($1::jsonb) m cross join (select * from "Document" limit 1) d`,
    [JSON.stringify(made)],
  )
}
