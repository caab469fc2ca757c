import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeCopyOf } from '@/tests/support/copy'
import { readMigrations } from '../../scripts/migration-history'
import { migrate } from '../../scripts/migrations'
import { allParts, catalogue, differences } from './catalogue'
import { attempt, connect, inRequestOf, openSessionOf } from './session'

/** Databases that were made while migrations still held the walls: brought up by a start, with their rows. */
const fresh = await takeCopyOf('angkatan')
const former = await takeCopyOf('angkatan')
const read = (name: string) => readFileSync(join(import.meta.dirname, 'former', name), 'utf8')

let owner: pg.Client
let app: pg.Client
let other: pg.Client
let applied: string[]
let before: Awaited<ReturnType<typeof readHistory>>
const tokens: Record<string, string> = {}

beforeAll(async () => {
  owner = await connect(former.owner)
  other = await connect(fresh.owner)
  await owner.query('drop schema public cascade; create schema public; grant usage on schema public to public')
  await owner.query(readMigrations()[0]!.sql)
  await owner.query(read('migrations.sql'))
  await owner.query(read('rows.sql'))
  before = await readHistory()
  applied = await migrate(former)
  app = await connect(former.app)
  for (const place of ['contoh', 'peraga']) tokens[place] = await openSessionOf(owner, `kabag@${place}.example`)
})
afterAll(async () => {
  await app.end()
  await owner.end()
  await other.end()
})

async function readHistory() {
  const { rows } = await owner.query<{ name: string; id: string; checksum: string }>(
    'select migration_name as name, id, checksum from _prisma_migrations order by 1',
  )
  return rows
}
const namesOf = async (place: string | null, sql: string) => {
  const { rows } = await inRequestOf(app, place && tokens[place]!, () => app.query<{ name: string }>(sql))
  return rows.map(({ name }) => name)
}

describe('a database of the time when migrations held the walls', () => {
  it('keeps its history, and gets only the migrations that it lacks', async () => {
    expect(before).toHaveLength(9)
    const known = before.map(({ name }) => name)
    expect(applied).toEqual(readMigrations().flatMap(({ name }) => (known.includes(name) ? [] : [name])))
    expect((await readHistory()).slice(0, 9)).toEqual(before)
  })

  it('becomes in every part what a new one is', async () => {
    expect(await differences(owner, other)).toEqual({})
    for (const part of allParts) expect((await catalogue(owner, part)).length, part).toBeGreaterThan(0)
  })

  it('shows whoever is signed in the own rows, and what the cohort shares', async () => {
    expect(await namesOf('contoh', 'select name from "Person"')).toEqual(['Orang Contoh'])
    expect(await namesOf('peraga', 'select name from "Person"')).toEqual(['Orang Peraga'])
    expect(await namesOf('contoh', 'select name from "NameListEntry"')).toEqual(['Orang Peraga'])
    expect(await namesOf('peraga', 'select "titleEn" as name from "Cohort"')).toEqual(['Cohort'])
  })

  it('shows nobody a person, and the own rows of the other government to none', async () => {
    expect(await namesOf(null, 'select name from "Person"')).toEqual([])
    expect(await namesOf('contoh', 'select name from "Participant"')).toEqual([])
    expect(await namesOf('contoh', 'select "actorName" as name from "AuditEvent"')).toEqual(['Kabag Contoh'])
  })

  it('counts the seats on, and refuses one too many', async () => {
    const go = `insert into "Participant" (id, "cohortId", "delegationId", "governmentId", "personId", since, position, "titleFront", name, "titleBack", post, "agencyName")
      select gen_random_uuid(), c.id, p.id, p.id, p.id, now(), 1, '', p.name, '', p.post, 'Dinas' from "Person" p, "Cohort" c`
    const seats = await inRequestOf(app, tokens.contoh!, async () => {
      const answer = await attempt(app, go)
      await app.query(go)
      const { rows } = await app.query(`select taken from "Delegation" where "governmentId" = actor_home()`)
      return { answer, taken: rows[0].taken }
    })
    expect(seats).toEqual({ answer: 1, taken: 1 })
    expect(await inRequestOf(app, tokens.peraga!, () => attempt(app, go))).toBe('23505')
    const fewer = `select set_delegation_seats(id, 0, version) from "Delegation" where taken = 1`
    expect(await inRequestOf(app, tokens.contoh!, () => attempt(app, fewer))).toBe('23514')
  })

  it('has what stood in the trail as the beginning of its chains', async () => {
    const { rows } = await owner.query<{ total: string; fault: string | null }>(
      'select total, fault from verify_trail()',
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ fault }) => fault !== null)).toEqual([])
    expect(rows.reduce((sum, { total }) => sum + Number(total), 0)).toBeGreaterThan(0)
  })

  it('keeps the trail still', async () => {
    await owner.query('begin')
    expect(await attempt(owner, `delete from "AuditEvent"`)).toBe('P0001')
    await owner.query('rollback')
  })
})
