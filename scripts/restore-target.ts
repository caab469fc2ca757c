import type pg from 'pg'
import type { Manifest } from '../lib/platform/backup/manifest.ts'
import { findNewer } from '../lib/platform/boot.ts'
import { readApplied, readMigrations } from './migration-history.ts'
import { Refusal } from './refusal.ts'

/** What stands where a backup is to be put: nothing, the demo, or the data of an installation. */
export type Target = { nature: 'empty' | 'demo' | 'own'; identity: string | null; government: string | null }

/** Looks at the database that a backup is to go into. Refuses one that holds something else, or is newer than this program. */
export async function readTarget(client: pg.ClientBase): Promise<Target> {
  const applied = await readApplied(client)
  const newer = findNewer(applied, namesOfMigrations())
  if (newer) throw new Refusal(newer)
  if (applied.length === 0) {
    if (await holdsTables(client))
      throw new Refusal('This database holds something else than Angkatan: nothing was changed.')
    return { nature: 'empty', identity: null, government: null }
  }
  const { rows } = await client.query(
    `select (select to_jsonb(i) from public."Installation" i limit 1) as installation,
       (select name from public."Government" order by "createdAt", id limit 1) as government,
       exists (select from public."Government") or exists (select from public."User") as filled`,
  )
  const { installation, government, filled } = rows[0]
  const nature = installation?.demo ? 'demo' : filled ? 'own' : 'empty'
  return { nature, identity: installation?.identity ?? null, government }
}

const holdsTables = async (client: pg.ClientBase) =>
  (await client.query(`select from pg_tables where schemaname = 'public' limit 1`)).rowCount === 1

const namesOfMigrations = () => readMigrations().map(({ name }) => name)

/** Why a backup may not go into this target, in one sentence; null where it may. `replace`: the word was given. */
export function findRestoreRefusal(manifest: Manifest, target: Target, replace: boolean): string | null {
  const known = namesOfMigrations()
  const newest = manifest.migrations.filter((name) => !known.includes(name)).at(-1)
  if (newest)
    return `This backup was made by a newer Angkatan (${manifest.program}, ${newest}): install that one, and restore with it. Nothing was touched.`
  const isOther = manifest.installation === null || manifest.installation !== target.identity
  if (target.nature === 'own' && isOther)
    return (
      `This backup is of another installation (${manifest.government ?? 'not begun'}) than the one that is here (${target.government}): ` +
      'nothing was touched. Restore it into a data folder or database of its own.'
    )
  if (target.nature === 'empty' || replace) return null
  const held = target.nature === 'demo' ? 'the demo' : `the data of ${target.government}`
  return (
    `Here is ${held} already, and nothing was touched. To put the backup in its place, say so: ` +
    `npm run restore -- --replace <file>${target.nature === 'own' ? ' (a backup of what is here now is made first)' : ''}.`
  )
}
