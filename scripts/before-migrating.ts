import pg from 'pg'
import { readBackupKey } from '../lib/platform/backup/key-file.ts'
import { makeBackup } from '../lib/platform/backup/make.ts'
import { findNewer } from '../lib/platform/boot.ts'
import { programVersion } from '../lib/platform/program-version.ts'
import { readApplied, readMigrations } from './migration-history.ts'
import { Refusal } from './refusal.ts'

type Place = { owner: string; dataFolder: string; backupFolder: string; say: (text: string) => void }

/** What stands in a database before this program migrates it: since which migration, and whether an office works in it. */
export async function readBefore(owner: string) {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    const applied = await readApplied(client)
    const known = readMigrations().map(({ name }) => name)
    const newer = findNewer(applied, known)
    if (newer) throw new Refusal(newer)
    const isDue = known.some((name) => !applied.includes(name))
    return { last: applied.at(-1) ?? null, isDue, isOffice: applied.length > 0 && (await isOffice(client)) }
  } finally {
    await client.end()
  }
}

async function isOffice(client: pg.Client) {
  const { rows } = await client.query(
    `select not coalesce((select demo from public."Installation" limit 1), false) and exists (select from public."User") as office`,
  )
  return rows[0].office as boolean
}

/** The backup from before the program changes what an office has; gives its name. Throws where none can be made. */
export async function backUpBefore({ owner, dataFolder, backupFolder }: Place): Promise<string> {
  const go = { url: owner, dataFolder, backupFolder, by: 'upgrade', program: programVersion() } as const
  return (await makeBackup(go)).name
}

/** The same for a start that finds a newer program: where the office has a key. Without one it is said, and goes on. */
export async function backUpBeforeStart(place: Place) {
  const { isDue, isOffice } = await readBefore(place.owner)
  if (!isDue || !isOffice) return
  if (!readBackupKey(place.dataFolder))
    return place.say('this version changes the database, and there is no backup of before: npm run backup:key')
  place.say('making a backup, because this version changes the database')
  await backUpBefore(place)
}
