import { beforeEach, describe, expect, it, vi } from 'vitest'
import { declareConflict, scoreNomination } from '@/lib/selection/actions'
import { assignBalanced } from '@/lib/selection/assign-actions'
import { actAs, lastTrail, owner, send, submit } from '../support/acting'
import { noticeLeft } from '../support/headers'
import { holding, waiting } from '../support/locks'
import { carelessly, meanwhile, meet, winners } from '../support/meeting'
import { refused } from '../support/refused'
import { assignment, assignmentsOn, cohortId, delegationId, nomination, rowsOf, scoresOf, sheet } from './scoring-day'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const score = async (row: { id: string; version: number }, values: number[], reason = '') =>
  send(scoreNomination, await sheet(row, values, reason))
const step = ({ id, version }: { id: string; version: number }, reason: string) =>
  send(declareConflict, { assignmentId: id, version: String(version), reason })
/** A verified nomination with two assignments, as if nobody had scored it or stepped back yet. */
async function fresh() {
  const [{ id }] = await rowsOf(
    `select n.id from "Nomination" n where n."cohortId" = $1 and n.state in ('verified', 'assessed')
      and (select count(*) from "Assignment" a where a."nominationId" = n.id) = 2 order by n.id`,
    [cohortId],
  )
  await owner.query(
    'delete from "Score" where "assignmentId" in (select id from "Assignment" where "nominationId" = $1)',
    [id],
  )
  await owner.query(
    'update "Assignment" set "submittedAt" = null, "conflictAt" = null, "conflictReason" = null where "nominationId" = $1',
    [id],
  )
  await owner.query(`update "Nomination" set state = 'verified' where id = $1`, [id])
  const [first, second] = await assignmentsOn(id)
  return { row: await nomination(id), first: first!, second: second! }
}
const trailOf = (nominationId: string, action: string) =>
  rowsOf(
    `select before, after, "subjectKind", "subjectId" from "AuditEvent" where "nominationId" = $1 and action = $2 and outcome = 'done' order by id`,
    [nominationId, action],
  )
const assessedTrail = (nominationId: string) => trailOf(nominationId, 'nomination.assess')

beforeEach(() =>
  owner.query(
    `update "Installation" set "clockOffsetSeconds" = round(extract(epoch from ('2024-06-28T09:00:00+07:00'::timestamptz - now())))`,
  ),
)

describe('an assessor', () => {
  it('gives scores; the last wanted one makes the nomination assessed, and both are in the trail', async () => {
    const { row, first, second } = await fresh()
    await actAs(first.email)
    expect((await score(first, [4, 4, 3])).to).toMatch(/^\/assessments/)
    expect((await scoresOf(first.id)).map(({ value }) => value).sort()).toEqual([3, 4, 4])
    expect((await nomination(row.id)).state).toBe('verified')
    expect(await lastTrail()).toMatchObject({
      action: 'assessment.score',
      subjectId: first.id,
      nominationId: row.id,
      before: null,
      after: { achievement: 4, loyalty: 4, integrity: 3 },
    })
    await actAs(second.email)
    await score(second, [3, 4, 4])
    expect(await nomination(row.id)).toMatchObject({ state: 'assessed', version: row.version + 1 })
    expect((await assessedTrail(row.id)).at(-1)).toEqual({
      before: { state: 'verified' },
      after: { state: 'assessed' },
      subjectKind: 'nomination',
      subjectId: row.id,
    })
  })
  it('changes scores until the line-up is proposed, and the trail keeps what they were', async () => {
    const [given] = await rowsOf(
      `select a.*, u.email from "Assignment" a join "User" u on u.id = a."assessorId" join "Nomination" n on n.id = a."nominationId"
        where a."cohortId" = $1 and n.state = 'assessed' and a."submittedAt" is not null order by a.id`,
      [cohortId],
    )
    await actAs(given.email)
    const were = await rowsOf(
      'select c.code, s.value from "Score" s join "Criterion" c on c.id = s."criterionId" where s."assignmentId" = $1',
      [given.id],
    )
    expect((await score(given, [3, 3, 3])).to).toMatch(/^\/assessments/)
    expect(await lastTrail()).toMatchObject({
      before: Object.fromEntries(were.map(({ code, value }) => [code, value])),
      after: { achievement: 3, loyalty: 3, integrity: 3 },
    })
    expect((await assignment(given.id)).submittedAt).toEqual(given.submittedAt)
    expect((await nomination(given.nominationId)).state).toBe('assessed')
    await owner.query(`update "Delegation" set state = 'proposed' where id = $1`, [delegationId])
    expect((await score({ ...given, version: given.version + 1 }, [4, 4, 4])).state).toMatchObject({ kind: 'refused' })
    await owner.query(`update "Delegation" set state = 'preparing' where id = $1`, [delegationId])
    expect((await scoresOf(given.id)).map(({ value }) => value)).toEqual([3, 3, 3])
  })
  it('says why for a 1 and a 5, and leaves no criterion out', async () => {
    const { first } = await fresh()
    await actAs(first.email)
    expect((await score(first, [5, 4, 3])).state).toMatchObject({
      kind: 'invalid',
      fields: { 'scores[0].reason': expect.any(String) },
    })
    expect((await score(first, [4, 6, 3])).state).toMatchObject({
      kind: 'invalid',
      fields: { 'scores[1].value': expect.any(String) },
    })
    expect((await score(first, [4, 4])).state).toMatchObject({
      kind: 'invalid',
      fields: { 'scores[2].value': expect.any(String) },
    })
    const whole = await sheet(first, [4, 4, 4])
    expect(
      (await send(scoreNomination, { ...whole, 'scores[2].criterionId': whole['scores[0].criterionId']! })).state,
    ).toMatchObject({ kind: 'refused' })
    expect(await scoresOf(first.id)).toEqual([])
    expect((await score(first, [5, 4, 3], 'Inovasinya dipakai lima kelurahan.')).to).toMatch(/^\/assessments/)
  })
  it('steps back with a reason, and cannot score any more', async () => {
    const { row, first } = await fresh()
    await actAs(first.email)
    expect((await step(first, '')).state).toMatchObject({ kind: 'invalid' })
    expect((await step(first, 'Pernah satu unit kerja.')).to).toMatch(/^\/assessments/)
    expect(await assignment(first.id)).toMatchObject({ conflictReason: 'Pernah satu unit kerja.', submittedAt: null })
    expect(noticeLeft()).toMatchObject({ key: 'selection.conflictNotice' })
    expect(await lastTrail()).toMatchObject({ action: 'assessment.conflict', nominationId: row.id, before: null })
    expect((await score(await assignment(first.id), [4, 4, 4])).state).toMatchObject(
      refused('selection.conflictDeclared'),
    )
    expect(await scoresOf(first.id)).toEqual([])
  })
  it('steps back after the scores too: they count no more, and the nomination waits for somebody else’s', async () => {
    const { row, first, second } = await fresh()
    for (const one of [first, second]) {
      await actAs(one.email)
      await score(one, [4, 4, 4])
    }
    expect((await nomination(row.id)).state).toBe('assessed')
    await actAs(first.email)
    expect((await step(await assignment(first.id), 'Pernah satu unit kerja.')).to).toMatch(/^\/assessments/)
    expect(await assignment(first.id)).toMatchObject({ conflictReason: 'Pernah satu unit kerja.', submittedAt: null })
    expect(await nomination(row.id)).toMatchObject({ state: 'verified', version: row.version + 2 })
    expect(await lastTrail()).toMatchObject({
      action: 'assessment.conflict',
      before: { achievement: 4, loyalty: 4, integrity: 4 },
    })
    expect(noticeLeft()).toMatchObject({ key: 'selection.conflictAfterScoreNotice' })
    expect(await trailOf(row.id, 'nomination.score_again')).toMatchObject([
      { before: { state: 'assessed' }, after: { state: 'verified' }, subjectKind: 'nomination' },
    ])
    const gone = await assignment(first.id)
    expect((await score(gone, [3, 3, 3])).state).toMatchObject(refused('selection.conflictDeclared'))
    expect((await step(gone, 'Sekali lagi.')).state).toMatchObject(refused('selection.conflictDeclared'))
    await actAs('staf@jambi.example')
    await send(assignBalanced, { delegationId })
    const third = (await assignmentsOn(row.id)).find(({ id }) => id !== first.id && id !== second.id)!
    await actAs(third.email)
    await score(third, [3, 3, 3])
    expect((await nomination(row.id)).state).toBe('assessed')
  })
  it('is led to what is to be scored next, and to the list when there is nothing left', async () => {
    const { first } = await fresh()
    await owner.query(
      `update "Assignment" set "submittedAt" = now() where "assessorId" = $1 and id <> $2 and "conflictAt" is null`,
      [first.assessorId, first.id],
    )
    await actAs(first.email)
    expect((await score(first, [4, 4, 4])).to).toBe('/assessments')
    const { rows } = await owner.query(
      `update "Assignment" set "submittedAt" = null where id = (select a.id from "Assignment" a join "Nomination" n on n.id = a."nominationId"
        where a."assessorId" = $1 and a.id <> $2 and a."cohortId" = $3 and a."conflictAt" is null and n.state in ('verified', 'assessed') limit 1)
       returning id`,
      [first.assessorId, first.id, cohortId],
    )
    expect((await score(await assignment(first.id), [4, 4, 3])).to).toBe(`/assessments/${rows[0].id}`)
    expect((await step(await assignment(first.id), 'Pernah satu unit kerja.')).to).toBe(`/assessments/${rows[0].id}`)
  })
  it('steps back without ending the assessment where enough other scores count', async () => {
    const { row, first, second } = await fresh()
    for (const one of [first, second]) {
      await actAs(one.email)
      await score(one, [4, 4, 4])
    }
    await owner.query('update "Cohort" set "assessorsEach" = 1 where id = $1', [cohortId])
    await step(await assignment(second.id), 'Pernah satu unit kerja.')
    await owner.query('update "Cohort" set "assessorsEach" = 2 where id = $1', [cohortId])
    expect((await nomination(row.id)).state).toBe('assessed')
  })
  it('cannot step back any more once the line-up is proposed', async () => {
    const { row, first, second } = await fresh()
    for (const one of [first, second]) {
      await actAs(one.email)
      await score(one, [4, 4, 4])
    }
    await owner.query(`update "Delegation" set state = 'proposed' where id = $1`, [delegationId])
    expect((await step(await assignment(second.id), 'Pernah satu unit.')).state).toMatchObject({ kind: 'refused' })
    await owner.query(`update "Delegation" set state = 'preparing' where id = $1`, [delegationId])
    expect((await nomination(row.id)).state).toBe('assessed')
    expect((await assignment(second.id)).conflictAt).toBeNull()
  })
})

describe('scoring is refused', () => {
  it('for what is assigned to somebody else, in the words for what does not exist', async () => {
    const { first, second } = await fresh()
    await actAs(second.email)
    const foreign = await score(first, [4, 4, 4])
    const missing = await score({ id: cohortId, version: 1 }, [4, 4, 4])
    expect(foreign.state).toMatchObject({ kind: 'refused' })
    expect(foreign.state).toMatchObject({ reason: (missing.state as { reason?: string }).reason })
    await actAs('penilai1@sumut.example')
    expect((await score(first, [4, 4, 4])).state).toMatchObject({
      reason: (missing.state as { reason?: string }).reason,
    })
    expect(await scoresOf(first.id)).toEqual([])
  })
  it('for the own nomination', async () => {
    const { row, first } = await fresh()
    const [me] = await rowsOf('select id, "personId" from "User" where email = $1', [first.email])
    await owner.query('update "User" set "personId" = $1 where id = $2', [row.personId, me.id])
    await actAs(first.email)
    expect((await score(first, [4, 4, 4])).state).toMatchObject({ kind: 'refused' })
    await owner.query('update "User" set "personId" = $1 where id = $2', [me.personId, me.id])
    expect(await scoresOf(first.id)).toEqual([])
  })
  it('for a nomination that the assessor made', async () => {
    const { row, first } = await fresh()
    const [{ nominatedById }] = await rowsOf('select "nominatedById" from "Nomination" where id = $1', [row.id])
    const nominatedBy = (id: string) =>
      owner.query('update "Nomination" set "nominatedById" = $1 where id = $2', [id, row.id])
    await nominatedBy(first.assessorId)
    await actAs(first.email)
    expect((await score(first, [4, 4, 4])).state).toMatchObject({ kind: 'refused' })
    await nominatedBy(nominatedById)
    expect(await scoresOf(first.id)).toEqual([])
  })
  it('while the call is open', async () => {
    const { first } = await fresh()
    await owner.query(`update "Cohort" set state = 'open' where id = $1`, [cohortId])
    await actAs(first.email)
    expect((await score(first, [4, 4, 4])).state).toMatchObject({ kind: 'refused' })
    await owner.query(`update "Cohort" set state = 'selecting' where id = $1`, [cohortId])
    expect(await scoresOf(first.id)).toEqual([])
  })
  it('for a nomination that is not verified any more', async () => {
    const { row, first } = await fresh()
    await owner.query(`update "Nomination" set state = 'submitted' where id = $1`, [row.id])
    await actAs(first.email)
    expect((await score(first, [4, 4, 4])).state).toMatchObject({ kind: 'refused' })
    await owner.query(`update "Nomination" set state = 'verified' where id = $1`, [row.id])
  })
  it.each(['staf@jambi.example', 'kabag@jambi.example', 'verifikator@jambi.example', 'hr@jambi.example'])(
    'for %s, who is no assessor',
    async (email) => {
      const { first } = await fresh()
      await actAs(email)
      expect((await score(first, [4, 4, 4])).state).toMatchObject({ kind: 'refused' })
      expect(await lastTrail()).toMatchObject({ action: 'assessment.score', outcome: 'denied' })
    },
  )
})

describe('at the same moment', () => {
  const both: [string, (row: { id: string; version: number }) => ReturnType<typeof send>][] = [
    ['scores are', (row) => score(row, [4, 4, 4])],
    ['stepping back is', (row) => step(row, 'Pernah satu unit kerja.')],
  ]
  it.each(both)('%s refused where a conflict was declared, or the nomination left the scored ones', async (_, go) => {
    const { row, first } = await fresh()
    await actAs(first.email)
    const declared = `update "Assignment" set "conflictAt" = now(), "conflictReason" = 'Satu unit.' where id = $1`
    expect(
      (
        await meanwhile(
          () => owner.query(declared, [first.id]),
          () => go(first),
        )
      ).state,
    ).toMatchObject(refused('shell.changedMeanwhile'))
    await owner.query('update "Assignment" set "conflictAt" = null, "conflictReason" = null where id = $1', [first.id])
    const left = `update "Nomination" set state = 'withdrawn', reason = 'Uji.' where id = $1`
    expect(
      (
        await meanwhile(
          () => owner.query(left, [row.id]),
          () => go(first),
        )
      ).state,
    ).toMatchObject(refused('selection.notScored'))
    await owner.query(`update "Nomination" set state = 'verified', reason = null where id = $1`, [row.id])
    expect(await assignment(first.id)).toMatchObject({ submittedAt: null, conflictAt: null, version: first.version })
  })
  const scoreBoth = (sheetOf: { id: string; version: number; email: string }, options = {}) =>
    meet(
      [4, 3].map((value): [string, () => ReturnType<typeof score>] => [
        sheetOf.email,
        () => score(sheetOf, [value, value, value]),
      ]),
      options,
    )
  it('the same sheet sent twice is written once', async () => {
    const { first } = await fresh()
    expect(winners(await scoreBoth(first))).toHaveLength(1)
    expect(await scoresOf(first.id)).toHaveLength(3)
    expect((await assignment(first.id)).version).toBe(first.version + 1)
  })
  it('control: the same sheet sent twice is written twice where its version is not looked at', async () => {
    const { first } = await fresh()
    expect(winners(await scoreBoth(first, carelessly))).toHaveLength(2)
    expect((await assignment(first.id)).version).toBe(first.version + 2)
  })
  it('the last two assessors make the nomination assessed exactly once', async () => {
    const { row, first, second } = await fresh()
    const before = (await assessedTrail(row.id)).length
    const lock = await holding('select 1 from "Nomination" where id = $1 for update', [row.id])
    await actAs(first.email)
    const one = submit(scoreNomination, await sheet(first, [4, 4, 4]))
    await waiting([one])
    await actAs(second.email)
    const other = submit(scoreNomination, await sheet(second, [3, 3, 3]))
    await waiting([one, other])
    await lock.release()
    expect((await Promise.all([one, other])).map(({ to }) => to !== null)).toEqual([true, true])
    expect(await nomination(row.id)).toMatchObject({ state: 'assessed', version: row.version + 1 })
    expect(await assessedTrail(row.id)).toHaveLength(before + 1)
  })
})
