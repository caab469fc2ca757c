import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Prisma, PrismaClient } from '@/lib/platform/prisma/client'
import { takeCopyOf } from '@/tests/support/copy'
import { runNode } from '../../scripts/children'
import { catalogue, type Part, parts } from './catalogue'
import { connect } from './session'

const migrated = await takeCopyOf('angkatan')
const made = await takeCopyOf('angkatan')
const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: migrated.owner }) })

let byMigrations: pg.Client
let bySchema: pg.Client
beforeAll(async () => {
  byMigrations = await connect(migrated.owner)
  bySchema = await connect(made.owner)
  await bySchema.query('drop schema public cascade; create schema public')
  await bySchema.query(await sqlFrom())
})
afterAll(async () => {
  await client.$disconnect()
  await byMigrations.end()
  await bySchema.end()
})

/** The SQL to the schema of today, from nothing or from another. */
async function sqlFrom(...schemaFile: string[]) {
  const { code, output } = await runNode(['scripts/schema-sql.ts', ...schemaFile], { DATABASE_OWNER_URL: made.owner })
  if (code !== 0) throw new Error(output)
  return output
}

type Reader = { findMany(query: { take: number }): Promise<unknown[]> }
const modelOf = (name: string) => (client as unknown as Record<string, Reader>)[name[0]!.toLowerCase() + name.slice(1)]!
const models = Object.values(Prisma.ModelName)

/** What the schema's language cannot say, so that only a migration makes it. Looked at before it is added here. */
const onlyInMigrations: Partial<Record<Part, string[]>> = {
  index: [
    'AuditEvent_downloads_idx',
    'AuditEvent_governmentId_outside_idx',
    'Grant_once',
    'Grant_one_deputy',
    'LineUp_one_in_force',
    'Nomination_once_per_cohort',
    'Nomination_one_place',
    'Nomination_receipt',
    'Notification_unread',
    'Participant_once_per_cohort',
    'Participant_one_head',
  ],
}
/** The same of the whole line: its name, which is the key of the database's own messages, stands first. */
const differencesOf = async (part: Part) => {
  const [there, wanted] = [await catalogue(byMigrations, part), await catalogue(bySchema, part)]
  const allowed = (line: string) => onlyInMigrations[part]?.includes(line.split(' ')[0]!)
  return {
    lacking: wanted.filter((line) => !there.includes(line)),
    tooMuch: there.filter((line) => !wanted.includes(line) && !allowed(line)),
    count: wanted.length,
  }
}

describe('schema and migrations agree', () => {
  it.each(models)('%s is read from a freshly migrated database with every column', async (name) => {
    expect(await modelOf(name).findMany({ take: 1 })).toEqual([])
  })

  it.each(parts)('on every %s', async (part) => {
    const { count, ...found } = await differencesOf(part)
    expect(found).toEqual({ lacking: [], tooMuch: [] })
    expect(count).toBeGreaterThan(10)
  })

  it('on the columns of the view, which the schema’s SQL does not make', async () => {
    const { rows } = await byMigrations.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'NameListEntry'`,
    )
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.values(Prisma.NameListEntryScalarFieldEnum).sort())
  })

  it('… and a changed type, default, nullability, key, index or enum would be seen', async () => {
    await byMigrations.query('begin')
    await byMigrations.query(`
      alter table "Cohort" alter column venue set default 'x';
      alter table "Criterion" alter column weight type bigint;
      alter table "Person" alter column phone set not null;
      alter table "Approval" drop constraint "Approval_lineUp_fkey";
      drop index "Participant_personId_idx";
      alter type "ParticipantState" rename value 'no_show' to 'missing'`)
    const seen = { column: 0, key: 0, index: 0, enum: 0 }
    for (const part of parts) seen[part] = (await differencesOf(part)).lacking.length
    await byMigrations.query('rollback')
    expect(seen).toEqual({ column: 3, key: 1, index: 1, enum: 1 })
  })

  it('so that the next migration begins from the schema kept beside them, and says what is new', async () => {
    const kept = 'prisma/migrations/schema.prisma'
    expect(await sqlFrom(kept)).toBe('')
    const older = join(mkdtempSync(join(tmpdir(), 'angkatan-schema-')), 'schema.prisma')
    writeFileSync(older, readFileSync(kept, 'utf8').replace(/^ +demo +Boolean.*\n/m, ''))
    expect(await sqlFrom(older)).toContain('ALTER TABLE "Installation" ADD COLUMN     "demo"')
    rmSync(dirname(older), { recursive: true })
  })
})
