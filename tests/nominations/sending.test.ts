import { beforeEach, describe, expect, it, vi } from 'vitest'
import { draftNominations, saveNomination } from '@/lib/nominations/actions'
import { sendNominations } from '@/lib/nominations/send-actions'
import { writeName } from '@/lib/people/names'
import { idOf } from '../../prisma/demo/ids'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { wholeNoticeLeft } from '../support/headers'
import { holding, waiting } from '../support/locks'
import { meanwhile } from '../support/meeting'
import { refused, refusedAt } from '../support/refused'
import { batchOf } from './batch'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const cohortId = idOf('cohort', 'data-ai')
const delegationId = idOf('delegation', cohortId, 'jambi')
const hr = 'hr@jambi.example'
const motivation = 'Memimpin penyederhanaan empat belas layanan daring sejak 2022.'
const letter = { letterNumber: '800/77/DKI/2024', letterDate: '2024-06-27' }
type Row = Record<string, string & number>
const rowsOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows as Row[]

/** People of these agencies who are in no call, made to fulfil every rule. */
async function eligible(shortName: string, count: number) {
  const people = await rowsOf(
    `select p.id from "Person" p join "Agency" a on a.id = p."agencyId" where a."shortName" = $1 and p.active
       and p."governmentId" = (select "governmentId" from "Delegation" where id = $2) and not exists (
        select 1 from "Nomination" n where n."personId" = p.id and n."cohortId" = $3 and n.state not in ('withdrawn', 'lapsed'))
      order by p.id limit $4`,
    [shortName, delegationId, cohortId, count],
  )
  const ids = people.map(({ id }) => id!)
  expect(ids).toHaveLength(count)
  await owner.query(
    `update "Person" set kind = 'pns', grade = 'III/d', "birthDate" = '1985-05-05', "serviceSince" = '2010-01-01',
       "passportKind" = 'ordinary', "passportIssuedOn" = '2022-01-01', "passportExpiresOn" = '2030-01-01', "disciplineCheckedOn" = '2024-06-01'
      where id = any($1)`,
    [ids],
  )
  for (const table of ['Discipline', 'AwayPeriod', 'Performance'])
    await owner.query(`delete from "${table}" where "personId" = any($1)`, [ids])
  await owner.query(
    `insert into "Performance" ("personId", "governmentId", year, predicate)
     select id, "governmentId", y, 'baik' from "Person", generate_series(2020, 2023) y where id = any($1)`,
    [ids],
  )
  return ids as string[]
}

const draft = (people: string[]) => send(draftNominations, batchOf(cohortId, people, motivation))
const stored = (people: string[]) =>
  rowsOf(
    `select n.id, n."personId", n.priority, n.receipt, n.state::text, n.version, n."letterNumber", n."letterDate"::text, a."shortName"
      from "Nomination" n join "Agency" a on a.id = n."agencyId" where n."cohortId" = $1 and n."personId" = any($2)
      order by array_position($2, n."personId")`,
    [cohortId, people],
  )
/** Sends the drafts of these people; `places` says where each stands, empty where left out. */
async function sendAll(people: string[], places: string[], fields: Record<string, string> = {}) {
  const drafts = await stored(people)
  return send(sendNominations, {
    cohortId,
    intent: 'submit',
    ...letter,
    ...Object.fromEntries(
      drafts.flatMap(({ id, version }, n) => [
        [`rows[${n}].nominationId`, id!],
        [`rows[${n}].version`, String(version)],
        [`rows[${n}].place`, places[n]!],
        [`rows[${n}].motivation`, motivation],
      ]),
    ),
    ...fields,
  })
}
const highest = async (column: 'priority' | 'receipt', shortName: string) =>
  (
    await rowsOf(
      `select coalesce(max(n.${column}), 0)::int as n from "Nomination" n join "Agency" a on a.id = n."agencyId"
      where n."delegationId" = $1 and n.state not in ('withdrawn', 'lapsed') and ($2 = '' or a."shortName" = $2)`,
      [delegationId, shortName],
    )
  )[0]!.n!
const nameOf = async (id: string) =>
  writeName((await owner.query('select "titleFront", name, "titleBack" from "Person" where id = $1', [id])).rows[0])

beforeEach(() => actAs(hr))

describe('several nominations under one letter', () => {
  it('are sent together in the agency’s order, each with the letter, a receipt of its own and a row of the trail', async () => {
    const people = await eligible('Diskominfo', 3)
    await draft(people)
    const [place, receipt] = [await highest('priority', 'Diskominfo'), await highest('receipt', '')]
    const { to } = await sendAll(people, ['2', '3', '1'])
    const sent = await stored(people)
    expect(to).toBe(
      `/cohorts/${cohortId}/nominations/receipt?${[2, 0, 1].map((n) => `nominations=${sent[n]!.id}`).join('&')}`,
    )
    expect(wholeNoticeLeft()?.text).toEqual({
      key: 'nominations.sentNotice',
      values: { n: 3, first: receipt + 1, last: receipt + 3 },
    })
    expect(sent.map((row) => [row.state, row.letterNumber, row.priority! - place, row.receipt! - receipt])).toEqual([
      ['submitted', letter.letterNumber, -1, 2],
      ['submitted', letter.letterNumber, 0, 3],
      ['submitted', letter.letterNumber, -2, 1],
    ])
    const trail = await rowsOf(
      `select action from "AuditEvent" where "nominationId" = any($1) and action = 'nomination.submit'`,
      [sent.map(({ id }) => id)],
    )
    expect(trail).toHaveLength(3)
  })
  it('are sent all or none: everybody who is not ready is named at the own row, with the letter that is missing', async () => {
    const people = await eligible('Diskominfo', 3)
    await draft(people)
    await owner.query(`update "Person" set "passportExpiresOn" = '2024-09-01' where id = $1`, [people[2]])
    const lacking = { 'rows[0].motivation': 'pendek', letterNumber: '', letterDate: '2024-06-29' }
    const { state } = await sendAll(people, ['1', '2', '3'], lacking)
    expect(state).toMatchObject({
      kind: 'invalid',
      fields: {
        'rows[0].motivation': expect.stringContaining(await nameOf(people[0]!)),
        'rows[2].motivation': expect.stringContaining(await nameOf(people[2]!)),
        letterNumber: expect.any(String),
      },
    })
    const without = await sendAll(people, ['1', '2', ''], { letterNumber: '' })
    expect(without.state).toMatchObject({ kind: 'invalid', fields: { letterNumber: expect.any(String) } })
    expect((await stored(people)).map((one) => one.state)).toEqual(['draft', 'draft', 'draft'])
  })
  it('leave out whom the agency leaves out, who stays a draft', async () => {
    const people = await eligible('Diskominfo', 2)
    await draft(people)
    const tomorrow = await sendAll(people, ['', '1'], { letterDate: '2024-06-29' })
    expect(tomorrow.state).toMatchObject(refusedAt('letterDate', 'nominations.letterInFuture'))
    await sendAll(people, ['', '1'], { letterDate: '2024-06-28' })
    expect((await stored(people)).map((one) => one.state)).toEqual(['draft', 'submitted'])
  })
  it('can be kept as drafts with their order and the letter', async () => {
    const people = await eligible('Diskominfo', 2)
    await draft(people)
    const before = await stored(people)
    await sendAll(people, ['2', '1'], { intent: 'save' })
    const after = await stored(people)
    expect(after.map((one) => one.priority)).toEqual(before.map((one) => one.priority).toReversed())
    expect(after).toMatchObject([
      { state: 'draft', ...letter },
      { state: 'draft', ...letter },
    ])
    expect(await lastTrail()).toMatchObject({ action: 'nomination.edit', after: { saved: true } })
    await sendAll(people, ['1', '2'], { intent: 'save', letterNumber: '', letterDate: '' })
    expect(await stored(people)).toMatchObject([
      { letterNumber: null, letterDate: null },
      { letterNumber: null, letterDate: null },
    ])
  })
  it('are not those of another agency', async () => {
    const people = await eligible('Diskominfo', 1)
    await draft(people)
    await actAs('hr.disdik@jambi.example')
    expect((await sendAll(people, ['1'])).state).toMatchObject(refused('shell.notFound'))
    expect((await stored(people))[0]).toMatchObject({ state: 'draft', letterNumber: null })
  })
  it('are not sent where one was changed meanwhile', async () => {
    const people = await eligible('Diskominfo', 2)
    await draft(people)
    for (const intent of ['submit', 'save']) {
      const { state } = await sendAll(people, ['1', '2'], { 'rows[1].version': '7', intent })
      expect(state, intent).toMatchObject(refused('shell.changedMeanwhile'))
    }
    expect((await stored(people)).map((one) => one.state)).toEqual(['draft', 'draft'])
    const stateOfSecond = (state: string, reason: string | null) =>
      owner.query(`update "Nomination" set state = $2::"NominationState", reason = $3 where "personId" = $1`, [
        people[1],
        state,
        reason,
      ])
    for (const intent of ['submit', 'save']) {
      const leave = () => stateOfSecond('withdrawn', 'Uji.')
      const send = () => sendAll(people, ['1', '2'], { intent })
      expect((await meanwhile(leave, send)).state, intent).toMatchObject(refused('shell.changedMeanwhile'))
      expect((await send()).state, intent).toMatchObject(refused('shell.wrongState'))
      await stateOfSecond('draft', null)
    }
    expect((await stored(people))[0]).toMatchObject({ state: 'draft' })
  })
})

describe('papers that a cohort asks for', () => {
  beforeEach(async () => {
    await owner.query(`update "Cohort" set papers = '{cover_letter,passport}' where id = $1`, [cohortId])
    return async () => {
      await owner.query(`update "Cohort" set papers = '{}' where id = $1`, [cohortId])
    }
  })
  const attach = (id: string, ...papers: string[]) =>
    owner.query(
      `insert into "Document" (id, "governmentId", kind, paper, "nominationId", "fileName", "mediaType", bytes, sha256, "storedAs", "byId", at)
       select gen_random_uuid(), n."governmentId", 'nomination_paper', kind::"PaperKind", n.id, 'contoh.pdf', 'application/pdf', 1, md5(kind), n."governmentId" || '/' || gen_random_uuid(), n."nominatedById", now()
       from "Nomination" n, unnest($2::text[]) kind where n.id = $1`,
      [id, papers],
    )
  it('are asked before anybody is sent, by name, and what is there is not asked again', async () => {
    const people = await eligible('Diskominfo', 2)
    await draft(people)
    const [first, second] = await stored(people)
    await attach(first!.id!, 'cover_letter', 'passport')
    await attach(second!.id!, 'cover_letter')
    expect((await sendAll(people, ['1', '2'])).state).toMatchObject({
      kind: 'invalid',
      fields: {
        'rows[1].motivation': `${await nameOf(people[1]!)}: belum ada Paspor. Lampirkan di halaman usulannya.`,
      },
    })
    const alone = await send(saveNomination, {
      ...{ nominationId: second!.id!, version: '1', priority: String(second!.priority), motivation, intent: 'submit' },
      ...letter,
    })
    expect(alone.state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('belum lengkap: Paspor.') })
    await attach(second!.id!, 'passport')
    expect((await sendAll(people, ['1', '2'])).to).toContain('/receipt?')
    const { rows } = await owner.query('select snapshot from "Nomination" where id = $1', [second!.id])
    const kinds = rows[0].snapshot.nomination.papers.map(({ kind }: { kind: string }) => kind)
    expect(kinds.toSorted()).toEqual(['cover_letter', 'passport'])
  })
})

describe('the order of an agency', () => {
  it('is counted for each agency by itself, after those whom it has nominated', async () => {
    await owner.query(
      `insert into "Grant" (id, "userId", role, scope, "governmentId", "agencyId", "confirmedAt")
       select gen_random_uuid(), u.id, 'agency_hr', 'agency', u."governmentId", a.id, now()
       from "User" u join "Agency" a on a."governmentId" = u."governmentId" where u.email = $1 and a."shortName" = 'Disdik'
       and not exists (select 1 from "Grant" g where g."userId" = u.id and g."agencyId" = a.id)`,
      [hr],
    )
    await actAs(hr)
    const [own, other] = [await eligible('Diskominfo', 2), await eligible('Disdik', 2)]
    await owner.query(
      `update "Nomination" set state = 'withdrawn', reason = 'Uji.' where "delegationId" = $1
       and "agencyId" = (select "agencyId" from "Person" where id = $2)`,
      [delegationId, other[0]],
    )
    const before = { own: await highest('priority', 'Diskominfo'), other: await highest('priority', 'Disdik') }
    await draft([own[0]!, other[0]!, own[1]!, other[1]!])
    expect((await stored([...own, ...other])).map((one) => one.priority)).toEqual([
      before.own + 1,
      before.own + 2,
      before.other + 1,
      before.other + 2,
    ])
  })
  it('is written by one at a time: who drafts, saves or sends waits for whoever is at it', async () => {
    const people = await eligible('Diskominfo', 3)
    await draft(people.slice(0, 2))
    const [first] = await stored(people.slice(0, 1))
    const { id: nominationId, version, priority } = first!
    const form = { nominationId: nominationId!, version: String(version), priority: String(priority), motivation }
    const goers = [
      () => draft(people.slice(2)),
      () => sendAll(people.slice(1, 2), ['1']),
      () => send(saveNomination, { ...form, intent: 'save' }),
    ]
    for (const go of goers) {
      const lock = await holding('select pg_advisory_xact_lock(hashtextextended($1, 3))', [delegationId])
      const going = go()
      await waiting([going])
      await lock.release()
      expect((await going).to).not.toBeNull()
    }
  })
  it('has no place twice: whose place it is, is said at the field', async () => {
    const people = await eligible('Diskominfo', 2)
    await draft(people)
    const [first, second] = await stored(people)
    const save = (priority: number) =>
      send(saveNomination, {
        nominationId: second!.id!,
        version: String(second!.version),
        priority: String(priority),
        motivation,
        intent: 'save',
      })
    expect((await save(first!.priority!)).state).toMatchObject({
      kind: 'invalid',
      fields: { priority: expect.stringContaining(await nameOf(people[0]!)) },
    })
    expect((await save(second!.priority!)).to).toBe(`/nominations/${second!.id}`)
    // At places that are held in other orders alone: of another agency, and of another cohort.
    const elsewhere = await rowsOf(
      `update "Nomination" n set priority = 90 + r.n from (
         select id, row_number() over (partition by "delegationId" <> $1 order by id) + case when "delegationId" = $1 then 0 else 1 end as n
         from "Nomination" where state not in ('withdrawn', 'lapsed')
           and ("delegationId" = $1) <> ("agencyId" = (select "agencyId" from "Nomination" where id = $2))
           and "governmentId" = (select "governmentId" from "Nomination" where id = $2)) r
       where r.id = n.id and r.n <= 2 returning n.priority, n."delegationId" = $1 as same`,
      [delegationId, second!.id],
    )
    expect(new Set(elsewhere.map(({ same }) => same)).size).toBe(2)
    for (const { priority } of elsewhere) {
      const [{ version }] = (await stored(people.slice(1))) as [Row]
      const form = { nominationId: second!.id!, version: String(version), motivation, intent: 'save' }
      expect((await send(saveNomination, { ...form, priority: String(priority) })).to).not.toBeNull()
    }
  })
})
