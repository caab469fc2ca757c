import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type pg from 'pg'
import { inProject } from '../scripts/paths.ts'

/** What a run stood on: the machine, the versions, and how much data of which content. */
export async function describeRun(owner: pg.Client, settings: Record<string, number>) {
  return {
    at: new Date().toISOString(),
    machine: { processors: cpus().length, model: cpus()[0]?.model, memoryGb: Math.round(totalmem() / 2 ** 30) },
    versions: {
      node: process.version,
      next: versionOf('next'),
      prisma: versionOf('@prisma/client'),
      postgres: (await owner.query('show server_version')).rows[0].server_version,
    },
    settings,
    data: await describeData(owner),
  }
}

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(inProject(`node_modules/${name}/package.json`), 'utf8')).version

/** Rows of the tables that grow, and a checksum over their ids: two runs with the same one are about the same data. */
async function describeData(owner: pg.Client) {
  const tables = ['Person', 'Cohort', 'Nomination', 'Participant', 'AuditEvent']
  const rows: Record<string, number> = {}
  const checksum = createHash('sha256')
  for (const table of tables) {
    const found = await owner.query(
      `select count(*)::int as count, md5(string_agg(id::text, ',' order by id)) as ids from "${table}"`,
    )
    rows[table] = found.rows[0].count
    checksum.update(`${table}:${found.rows[0].ids}`)
  }
  return { rows, checksum: checksum.digest('hex') }
}
