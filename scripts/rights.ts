import { readFileSync } from 'node:fs'
import pg from 'pg'
import { inProject } from './paths.ts'

/**
 * Gives the web process's role its rights, as prisma/rights.sql lists them. Run after the migrations, each time: the
 * role has another name where the office brings its own PostgreSQL.
 */
export async function grantRights(ownerUrl: string, appRole = roleOf(process.env.DATABASE_URL) ?? 'app') {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    const rights = readFileSync(inProject('prisma/rights.sql'), 'utf8')
    await client.query(rights.replaceAll(':app', client.escapeIdentifier(appRole)))
  } finally {
    await client.end()
  }
}

function roleOf(url: string | undefined) {
  return url ? decodeURIComponent(new URL(url).username) || undefined : undefined
}
