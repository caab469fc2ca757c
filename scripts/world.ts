import { existsSync } from 'node:fs'
import pg from 'pg'
import { runNode } from './children.ts'
import { type Addresses, describeApplied, migrate } from './migrations.ts'
import { inProject } from './paths.ts'
import { Refusal } from './refusal.ts'

const loader = inProject('prisma/demo/load.ts')

/** Loads the demo into an empty, migrated database. The loader refuses one that holds anything. */
export async function loadDemo(ownerUrl: string, dataFolder: string) {
  const env = { DATABASE_OWNER_URL: ownerUrl, ANGKATAN_DATA: dataFolder }
  const { code, output } = await runNode([loader], env)
  if (code !== 0) throw new Refusal(`The demo could not be loaded.\n${output}`)
}

/** What a migrated database is: nothing in it yet, the demo, or an office's own. */
export async function readNature(ownerUrl: string): Promise<'empty' | 'demo' | 'own'> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    const { rows } = await client.query<{ demo: boolean; filled: boolean }>(
      `select coalesce((select demo from "Installation" limit 1), false) as demo,
              exists (select from "Government") or exists (select from "User") as filled`,
    )
    const { demo, filled } = rows[0]!
    return demo ? 'demo' : filled ? 'own' : 'empty'
  } finally {
    await client.end()
  }
}

/** Migrates, and loads the demo when it is wanted and nothing is there; gives what the database is now. */
export async function prepareDatabase(
  addresses: Addresses,
  options: { demo: boolean; dataFolder: string; say: (text: string) => void },
) {
  options.say(describeApplied(await migrate(addresses)))
  const nature = await readNature(addresses.owner)
  if (nature !== 'empty' || !options.demo || !existsSync(loader)) return nature
  options.say('loading the demo data')
  await loadDemo(addresses.owner, options.dataFolder)
  return 'demo'
}
