import pg from 'pg'
import { readSettings } from '../lib/platform/settings.ts'
import { openDatabase } from './database.ts'
import { enterProject } from './environment.ts'
import { findLivingStarter } from './lock.ts'
import { Refusal, runCommand } from './refusal.ts'

type Chain = {
  chain: string
  name: string
  total: string
  hash: string
  badNumber: string | null
  badId: string | null
  fault: Fault | null
}
type Fault = 'number' | 'previous' | 'hash' | 'end'

const words: Record<Fault, string> = {
  number: 'stands where another number belongs: a row before it is missing, or was put in',
  previous: 'does not follow from the row before it',
  hash: 'says something else than when it was written',
  end: 'is missing at the end',
}

/**
 * npm run trail:verify: goes through the chain of every government and names the first row of each that is not as it
 * was written. Ends with 1 where there is one. Keep what it prints elsewhere: whoever owns the database can write a
 * chain anew, and not what you have kept of it.
 */
async function main() {
  enterProject()
  const settings = readSettings(process.env)
  const isRunning = findLivingStarter(settings.dataFolder) !== null
  const database = await openDatabase(settings)
  try {
    const chains = await verifyTrail(database.owner)
    for (const one of chains) console.log(describe(one))
    const broken = chains.filter(({ fault }) => fault !== null)
    if (broken.length > 0) throw new Refusal(`${broken.length} of ${chains.length} chains of the trail are broken.`)
    console.log(`The trail is whole: ${chains.reduce((sum, { total }) => sum + Number(total), 0)} rows.`)
  } finally {
    if (!isRunning) await database.stop()
  }
}

/** Every chain of the trail, with the first row that is not as it was written. */
export async function verifyTrail(ownerUrl: string): Promise<Chain[]> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    const { rows } = await client.query<Chain>(
      `select v.*, coalesce(g.name, 'no government') as name from verify_trail() v left join "Government" g on g.id = v.chain`,
    )
    return rows
  } finally {
    await client.end()
  }
}

function describe({ name, total, hash, badNumber, badId, fault }: Chain) {
  if (!fault) return `${name}: ${total} rows, ends with ${hash}`
  const row = badId ? `row ${badNumber} (id ${badId})` : `row ${badNumber}`
  return `${name}: ${row} ${words[fault]}.`
}

if (import.meta.main) {
  await runCommand(main)
  process.exit(0)
}
