import { beforeAll, describe, expect, it } from 'vitest'
import { switchUser } from '@/lib/grants/account-actions'
import { giveGrant } from '@/lib/grants/grant-actions'
import { makeLink } from '@/lib/grants/link-actions'
import { toDay } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import type { TrailKind } from '@/lib/trail/kinds'
import { listActors, listTrail } from '@/lib/trail/listing'
import { listLatest } from '@/lib/trail/queries'
import { outsideParams } from '@/lib/trail/schema'
import { wordsOf } from '@/lib/trail/values'
import { actAs, owner, send } from '../support/acting'

type Filters = Partial<ReturnType<typeof outsideParams.parse>>
const read = (filters: Filters = {}) =>
  inRequest('read', (tx, { actor }) =>
    listTrail(tx as Read, actor!, 'outside', { ...outsideParams.parse({}), ...filters }),
  )
const actions = async (filters: Filters = {}) => (await read(filters)).rows.map(({ action }) => action)
const accountOf = async (email: string) =>
  (await owner.query('select id, name, version from "User" where email = $1', [email])).rows[0]

beforeAll(async () => {
  await actAs('admin@jambi.example')
  const { id, version } = await accountOf('staf@jambi.example')
  await send(makeLink, { userId: id })
  await send(giveGrant, { userId: id, role: 'assessor', agencyId: '', endsOn: '2024-12-31' })
  await send(switchUser, { userId: id, version: String(version + 1), to: 'disabled' })
  await actAs('hr@jambi.example')
  await send(giveGrant, { userId: id, role: 'assessor', agencyId: '', endsOn: '' })
  await actAs('auditor@jambi.example')
})

describe('the trail outside of cohorts', () => {
  it('has the newest first, with the name of whom it is about', async () => {
    const { rows, names } = await read()
    expect(rows.slice(0, 4).map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'grant.give denied',
      'user.switch done',
      'grant.give done',
      'account.link done',
    ])
    const { name } = await accountOf('staf@jambi.example')
    for (const row of rows.slice(1, 4)) expect(names.get(row.subjectId!)).toBe(name)
  })

  it('has nothing of a cohort or a nomination, and nothing of another government', async () => {
    const all = await owner.query(
      `select id from "AuditEvent" where ("cohortId" is not null or "nominationId" is not null
         or "governmentId" is distinct from (select "governmentId" from "User" where email = 'auditor@jambi.example'))`,
    )
    const foreign = new Set(all.rows.map(({ id }) => String(id)))
    expect(foreign.size).toBeGreaterThan(100)
    const seen = await everyPage()
    expect(seen.length).toBeGreaterThan(50)
    expect(seen.filter((id) => foreign.has(id))).toEqual([])
  })

  it('is read page by page without a row twice or left out', async () => {
    const seen = await everyPage()
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual([...seen].sort((a, b) => Number(b) - Number(a)))
    const counted = await owner.query(
      `select count(*)::int as n from "AuditEvent" where "cohortId" is null and "nominationId" is null
       and "governmentId" = (select "governmentId" from "User" where email = 'auditor@jambi.example')`,
    )
    expect(seen).toHaveLength(counted.rows[0].n)
  })

  it('is narrowed to what it is about, to what was refused, and to one who acted', async () => {
    const nouns = async (kind: TrailKind) =>
      [...new Set((await actions({ kind })).map((action) => action.split('.')[0]))].sort()
    expect(await nouns('accounts')).toEqual(['account', 'deputy', 'grant', 'user'])
    expect(await nouns('people')).toEqual([])
    const denied = await read({ kind: 'denied' })
    expect(denied.rows.map(({ outcome }) => outcome)).toEqual(['denied'])
    const hr = await accountOf('hr@jambi.example')
    expect(await actions({ by: hr.id })).toEqual(['grant.give'])
    const actors = await inRequest('read', (tx, { actor }) => listActors(tx as Read, actor!))
    expect(actors.map(({ id }) => id)).toContain(hr.id)
  })

  it('is searched by what was done, in either language, by who did it, by whom it is about, and by its reason', async () => {
    const found = async (q: string) => [...new Set(await actions({ q }))].sort()
    expect(await found('Peran diberikan')).toEqual(['grant.give'])
    expect(await found('password link made')).toEqual(['account.link'])
    const { name } = await accountOf('staf@jambi.example')
    expect(await found(name)).toEqual(expect.arrayContaining(['account.link', 'user.switch']))
    expect(await found('tidak pernah ditulis')).toEqual([])
    expect(await found('%')).toEqual([])
  })

  it('is read of one day, as the reader counts it', async () => {
    const on = (from: string, until: string) => actions({ from: toDay(from), until: toDay(until) })
    expect(await on('2024-06-28', '2024-06-28')).toEqual(expect.arrayContaining(['user.switch']))
    expect(await on('2024-06-29', '2024-12-31')).toEqual([])
    expect(await on('2024-12-31', '2024-06-01')).toEqual([])
  })

  it('carries neither a number nor the address of an account', async () => {
    const { rows } = await read()
    const text = JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    const { rows: secret } = await owner.query(
      `select nip as text from "Person" where nip is not null union select email from "User" where email is not null`,
    )
    expect(secret.filter((one) => text.includes(one.text))).toEqual([])
  })

  it('shows nobody without the right anything, also in the database’s own eyes', async () => {
    await actAs('peserta@jambi.example')
    expect(await actions()).toEqual([])
    await actAs('auditor@jambi.example')
  })
})

describe('whoever watches over a government', () => {
  it('sees on the start page who was given a role, and for whom a link was made', async () => {
    const latest = await inRequest('read', (tx, { actor }) => listLatest(tx as Read, actor!, 6))
    expect(latest.slice(0, 2).map(({ action }) => action)).toEqual(['grant.give', 'account.link'])
  })
  it('is not told of drafts, kept scores and what was only read', async () => {
    const latest = await inRequest('read', (tx, { actor }) => listLatest(tx as Read, actor!, 500))
    const told = new Set(latest.map(({ action }) => action))
    expect(told).toContain('nomination.submit')
    for (const quiet of ['nomination.draft', 'nomination.write', 'assessment.score']) expect(told).not.toContain(quiet)
    expect([...told].filter((action) => action.endsWith('.download'))).toEqual([])
  })
})

describe('a value of the trail', () => {
  it('is told in words where it is a role, a yes or no, a state, or the names of fields', () => {
    expect(wordsOf('grant', 'role', 'verifier')).toEqual(['grants.roleVerifier'])
    expect(wordsOf('user', 'disabled', true)).toEqual(['trail.yes'])
    expect(wordsOf('nomination', 'state', 'verified')).toEqual(['nominations.stateVerified'])
    expect(wordsOf('user', 'changed', ['name', 'email'])).toEqual(['trail.field_name', 'trail.field_email'])
  })
  it('is written as it is where nothing is known of it', () => {
    expect(wordsOf('user', 'changed', ['something'])).toBeNull()
    expect(wordsOf('agency', 'name', 'Dinas Contoh')).toBeNull()
  })
})

async function everyPage() {
  const seen: string[] = []
  for (let before: bigint | undefined; ; ) {
    const { rows, older } = await read({ ...(before === undefined ? {} : { before }) })
    seen.push(...rows.map(({ id }) => String(id)))
    if (older === null) return seen
    before = BigInt(older)
  }
}
