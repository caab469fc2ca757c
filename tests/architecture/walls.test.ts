import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { slices } from '@/lib/access/slices'
import { readMigrations } from '@/scripts/migration-history'
import { inProject } from '@/scripts/paths'
import { splitStatements } from '@/scripts/sql'
import { readWalls } from '@/scripts/walls'

const wall =
  /^(?:create|alter|drop)\s+(?:or\s+replace\s+|constraint\s+|event\s+)*(?:policy|trigger|view|rule|procedure|function(?![\s\S]*\bimmutable\b))\b|\brow\s+level\s+security\b|^(?:grant|revoke)\b|^do\b/i

/** Statements of migrations that belong to prisma/walls or prisma/rights.sql. A function that an index or a check needs is immutable. */
const wallsIn = (sql: string) =>
  splitStatements(sql).flatMap(({ text }) => (wall.test(text) ? [text.split('\n')[0]!] : []))

describe('where walls stand', () => {
  it('Migrations hold tables and data only, so that prisma/walls says what holds', () => {
    expect(readMigrations().flatMap(({ name, sql }) => wallsIn(sql).map((line) => `${name}: ${line}`))).toEqual([])
  })

  it('… and a wall in one would be seen, but no function that an index needs', () => {
    const planted = [
      'create policy own on "Person" using (true)',
      'CREATE OR REPLACE FUNCTION actor_user() returns uuid language sql stable as $$ select null $$',
      'create constraint trigger late after insert on "Person" for each row execute function f()',
      'drop trigger append_only on "AuditEvent"',
      'create view "Everybody" as select 1',
      'alter table "Person" disable row level security',
      'grant select on "Person" to app',
      'do $$ begin end $$',
    ]
    expect(wallsIn(planted.join(';\n'))).toEqual(planted)
    const tables = `create table "View" (policy text, trigger text);\nupdate "Person" set name = 'grant';\n
      create function fold(text) returns text language sql immutable as $$ select lower($1) $$`
    expect(wallsIn(tables)).toEqual([])
  })

  it('Each file of prisma/walls has the name of a slice, or of the cellar’s few', () => {
    const files = readdirSync(inProject('prisma/walls')).map((file) => basename(file, '.sql'))
    const known: readonly string[] = [...slices, 'lifecycles', 'platform', 'scope']
    expect(files.filter((name) => !known.includes(name))).toEqual([])
  })

  it('Nothing is made twice', () => {
    const names = readWalls().map(({ kind, name, table }) => `${kind} ${table ?? ''}.${name}`)
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([])
  })
})
