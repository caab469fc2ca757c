import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/documents/[documentId]/route'
import type { Actor } from '@/lib/access/actor'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { listAssessment } from '@/lib/selection/assessment-queries'
import { listOwnAssignments } from '@/lib/selection/assessor-queries'
import { rankDelegation } from '@/lib/selection/queries'
import { findScoreSheet } from '@/lib/selection/score-sheet'
import { actAs, owner } from '../support/acting'
import { assessors, cohortId, delegationId, rowsOf } from './scoring-day'

const reading = <T>(read: (tx: Read, actor: Actor) => Promise<T>) =>
  inRequest('read', (tx, { actor }) => read(tx as Read, actor!))
const filters = { view: 'todo' as const, page: 1 }

beforeAll(() =>
  owner.query(
    `update "Installation" set "clockOffsetSeconds" = round(extract(epoch from ('2024-06-28T09:00:00+07:00'::timestamptz - now())))`,
  ),
)

describe('the ranking of a delegation', () => {
  it('holds every assessed nomination once, best first, and names those that wait for scores', async () => {
    await actAs('kabag@jambi.example')
    const ranking = await reading((tx) => rankDelegation(tx, delegationId))
    const inState = async (state: string) =>
      (
        await rowsOf('select id from "Nomination" where "delegationId" = $1 and state::text = $2', [
          delegationId,
          state,
        ])
      )
        .map(({ id }) => id)
        .sort()
    expect(ranking!.places.map(({ candidate }) => candidate.id).sort()).toEqual(await inState('assessed'))
    expect(ranking!.unscored).toEqual(await inState('verified'))
    const points = ranking!.places.filter(({ rank }) => rank !== null).map((place) => place.points)
    expect(points).toEqual(points.toSorted((a, b) => b - a))
    expect(ranking!.nominations.size).toBe(ranking!.places.length + ranking!.unscored.length)
    expect(await reading((tx) => rankDelegation(tx, delegationId))).toEqual(ranking)
  })
  it('counts no score of an assessor who stepped back', async () => {
    await actAs('kabag@jambi.example')
    const first = (await reading((tx) => rankDelegation(tx, delegationId)))!.places[0]!.candidate
    const [{ id }] = await rowsOf('select id from "Assignment" where "nominationId" = $1 order by id', [first.id])
    await owner.query(
      `update "Assignment" set "submittedAt" = null, "conflictAt" = now(), "conflictReason" = 'Satu unit.' where id = $1`,
      [id],
    )
    const again = (await reading((tx) => rankDelegation(tx, delegationId)))!.places
    const scores = again.find(({ candidate }) => candidate.id === first.id)!.candidate.scores
    for (const [code, values] of Object.entries(scores)) expect(values).toHaveLength(first.scores[code]!.length - 1)
  })
  it('shows the other government nothing', async () => {
    await actAs('kabag@sumut.example')
    const ranking = await reading((tx) => rankDelegation(tx, delegationId))
    expect(ranking === null || ranking.nominations.size === 0).toBe(true)
  })
})

describe('the nominations to score', () => {
  const listed = async (asked: { q?: string; person?: string[] }) => {
    const all = { cohortId, figure: 'all' as const, q: '', page: 1 }
    const { rows } = await reading((tx) => listAssessment(tx, delegationId, 2, { ...all, ...asked }))
    return rows.map(({ id }) => id)
  }
  it('are found by name however it is typed, by agency, and one person alone', async () => {
    await actAs('kabag@jambi.example')
    const everything = await listed({})
    expect(everything.length).toBeGreaterThan(3)
    const [one] = await rowsOf(
      `select n.id, n."personId", p.name, a."shortName" from "Nomination" n join "Person" p on p.id = n."personId"
       join "Agency" a on a.id = n."agencyId" where n.id = $1`,
      [everything[2]],
    )
    expect(await listed({ q: ` ${one.name.toUpperCase().replace(' ', '  ')} ` })).toEqual([one.id])
    const ofAgency = await listed({ q: one.shortName.toLowerCase() })
    expect(ofAgency).toContain(one.id)
    expect(ofAgency.length).toBeLessThan(everything.length)
    expect(await listed({ person: [one.personId] })).toEqual([one.id])
    expect(await listed({ person: [cohortId] })).toEqual([])
  })
})

describe('a blind cohort', () => {
  it('tells an assessor neither name, NIP, post nor agency', async () => {
    await actAs(assessors[0])
    const seen = await reading(async (tx, actor) => {
      const list = await listOwnAssignments(tx, actor, filters)
      return { list, sheet: await findScoreSheet(tx, actor, list.rows[0]!.id) }
    })
    const [person] = await rowsOf(
      `select p.name, p.nip, p.post, a.name as agency from "Person" p join "Agency" a on a.id = p."agencyId"
        join "Nomination" n on n."personId" = p.id join "Assignment" s on s."nominationId" = n.id where s.id = $1`,
      [seen.list.rows[0]!.id],
    )
    const shown = JSON.stringify(seen)
    for (const told of Object.values(person)) if (told) expect(shown).not.toContain(told)
    expect(seen.sheet!.who).toBeNull()
  })
  it('and one with names tells them', async () => {
    await owner.query('update "Cohort" set blind = false where id = $1', [cohortId])
    await actAs(assessors[0])
    const { rows } = await reading((tx, actor) => listOwnAssignments(tx, actor, filters))
    const sheet = await reading((tx, actor) => findScoreSheet(tx, actor, rows[0]!.id))
    expect(sheet!.who!.name).toBe(rows[0]!.name)
    await owner.query('update "Cohort" set blind = true where id = $1', [cohortId])
  })
})

describe('an assessor', () => {
  it('reads no papers, no passport and no discipline, with names shown or not', async () => {
    await actAs(assessors[0])
    const { rows } = await reading((tx, actor) => listOwnAssignments(tx, actor, filters))
    const assignmentId = rows[0]!.id
    const [nomination] = await rowsOf(
      `select n.id, n.snapshot->'facts'->'passport'->>'expiresOn' as expiry from "Nomination" n join "Assignment" a on a."nominationId" = n.id where a.id = $1`,
      [assignmentId],
    )
    await owner.query(
      `insert into "Document" (id, "governmentId", kind, "nominationId", "fileName", "mediaType", bytes, sha256, "storedAs", "byId", at)
       select gen_random_uuid(), "governmentId", 'nomination_paper', id, 'Surat rahasia.pdf', 'application/pdf', 9, repeat('b', 64), 'uji', "nominatedById", now()
       from "Nomination" where id = $1`,
      [nomination.id],
    )
    expect(nomination.expiry).toMatch(/^\d{4}-/)
    for (const blind of [true, false]) {
      await owner.query('update "Cohort" set blind = $2 where id = $1', [cohortId, blind])
      const sheet = await reading((tx, actor) => findScoreSheet(tx, actor, assignmentId))
      expect(sheet!.criteria).toHaveLength(3)
      for (const told of ['Surat rahasia', 'passport', 'disciplin', nomination.expiry])
        expect(JSON.stringify(sheet)).not.toContain(told)
    }
    await owner.query('update "Cohort" set blind = true where id = $1', [cohortId])
    const [paper] = await rowsOf('select id from "Document" where "nominationId" = $1', [nomination.id])
    const params = Promise.resolve({ documentId: paper.id as string })
    expect((await GET(new Request('http://127.0.0.1/'), { params })).status).toBe(403)
  })
})
