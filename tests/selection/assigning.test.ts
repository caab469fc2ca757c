import { beforeEach, describe, expect, it, vi } from 'vitest'
import { assignAssessor, assignBalanced, takeBackAssignment } from '@/lib/selection/assign-actions'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { holding, waiting } from '../support/locks'
import { meanwhile, meet, winners } from '../support/meeting'
import { refused } from '../support/refused'
import {
  assessors,
  assignment,
  assignmentsOn,
  cohortId,
  delegationId,
  type NominationRow,
  rowsOf,
  untouched,
} from './scoring-day'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const officer = 'staf@jambi.example'
const userId = async (email: string) =>
  (await rowsOf('select id from "User" where email = $1', [email]))[0].id as string
const assign = async (nominationId: string, email: string) =>
  send(assignAssessor, { nominationId, assessorId: await userId(email) })
const evenly = () => send(assignBalanced, { delegationId })
const takeBack = ({ id, version }: { id: string; version: number }) =>
  send(takeBackAssignment, { assignmentId: id, version: String(version) })
/** Two nominations that nobody has scored, freed of their assessors. */
async function freed(): Promise<NominationRow[]> {
  const rows = (await untouched()).slice(0, 2)
  await owner.query('delete from "Assignment" where "nominationId" = any($1)', [rows.map(({ id }) => id)])
  return rows
}

beforeEach(async () => {
  await owner.query(
    `update "Installation" set "clockOffsetSeconds" = round(extract(epoch from ('2024-06-28T09:00:00+07:00'::timestamptz - now())))`,
  )
  await actAs(officer)
})

describe('assigning', () => {
  it('by hand gives one assessor, once', async () => {
    const [row] = await freed()
    expect((await assign(row!.id, assessors[0])).to).toBe(`/cohorts/${cohortId}/assessment`)
    expect(await assignmentsOn(row!.id)).toMatchObject([{ email: assessors[0], submittedAt: null }])
    expect(await lastTrail()).toMatchObject({ action: 'assignment.edit', nominationId: row!.id })
    expect((await assign(row!.id, assessors[0])).state).toMatchObject({ kind: 'refused' })
    expect(await assignmentsOn(row!.id)).toHaveLength(1)
    await evenly()
  })
  it('evenly fills every nomination up and keeps what is assigned; again it adds nothing', async () => {
    const rows = await freed()
    await assign(rows[0]!.id, assessors[1])
    expect((await evenly()).to).toBe(`/cohorts/${cohortId}/assessment`)
    for (const { id } of rows) expect(await assignmentsOn(id)).toHaveLength(2)
    expect((await assignmentsOn(rows[0]!.id)).map(({ email }) => email)).toContain(assessors[1])
    expect(await lastTrail()).toMatchObject({ action: 'assignment.balance', after: { added: 3, short: 0 } })
    await evenly()
    expect(await lastTrail()).toMatchObject({ after: { added: 0, short: 0 } })
  })
  it('evenly twice at once gives nobody a nomination twice, and none too many assessors', async () => {
    const rows = await freed()
    const three = [officer, officer, officer].map((email): [string, typeof evenly] => [email, evenly])
    expect(winners(await meet(three))).toHaveLength(3)
    for (const { id } of rows) expect(await assignmentsOn(id)).toHaveLength(2)
  })
  it('by hand waits for whoever assigns evenly at that moment', async () => {
    const [row] = await freed()
    const lock = await holding('select pg_advisory_xact_lock(hashtextextended($1, 3))', [delegationId])
    const assigned = assign(row!.id, assessors[0])
    await waiting([assigned])
    await lock.release()
    expect((await assigned).to).not.toBeNull()
    await evenly()
  })
  it('finds somebody else where an assessor stepped back', async () => {
    const [row] = await untouched()
    const [first] = await assignmentsOn(row!.id)
    await owner.query(`update "Assignment" set "conflictAt" = now(), "conflictReason" = 'Satu unit.' where id = $1`, [
      first!.id,
    ])
    await evenly()
    const standing = (await assignmentsOn(row!.id)).filter(({ conflictAt }) => conflictAt === null)
    expect(standing).toHaveLength(2)
    expect(standing.map(({ email }) => email)).not.toContain(first!.email)
    expect((await assign(row!.id, first!.email)).state).toMatchObject(refused('selection.alreadyAssigned'))
  })
  it.each([
    ['the own nomination', 'id = $1'],
    ['one of the own agency', 'id <> $1 and "agencyId" = $2'],
  ])('gives nobody %s', async (_, whoIs) => {
    const [row] = await freed()
    const id = await userId(assessors[2])
    const [{ personId }] = await rowsOf('select "personId" from "User" where id = $1', [id])
    const link = (to: string | null) => owner.query('update "User" set "personId" = $1 where id = $2', [to, id])
    const [person] = await rowsOf(
      `select id from "Person" where ${whoIs} and $2::uuid is not null
       and id not in (select "personId" from "User" where "personId" is not null) order by id limit 1`,
      [row!.personId, row!.agencyId],
    )
    await link(person.id)
    expect((await assign(row!.id, assessors[2])).state).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('tidak boleh menilai'),
    })
    await evenly()
    expect((await assignmentsOn(row!.id)).map(({ email }) => email).sort()).toEqual([assessors[0], assessors[1]])
    await link(personId)
  })
  it('knows only assessors of the own government', async () => {
    const [row] = await freed()
    for (const email of ['penilai1@sumut.example', 'verifikator@jambi.example'])
      expect((await assign(row!.id, email)).state).toMatchObject({ kind: 'refused' })
    expect(await assignmentsOn(row!.id)).toEqual([])
    await evenly()
  })
})

describe('taking back', () => {
  it('frees an assignment without scores', async () => {
    const [row] = await untouched()
    const [first, second] = await assignmentsOn(row!.id)
    expect((await takeBack(first!)).to).toBe(`/cohorts/${cohortId}/assessment`)
    expect(await assignmentsOn(row!.id)).toEqual([second])
    expect(await lastTrail()).toMatchObject({
      action: 'assignment.take_back',
      before: { assessorId: first!.assessorId },
    })
    await evenly()
  })
  it('leaves one with scores, one with a conflict, and one that changed meanwhile', async () => {
    const [given] = await rowsOf('select * from "Assignment" where "cohortId" = $1 and "submittedAt" is not null', [
      cohortId,
    ])
    const [stepped] = await rowsOf('select * from "Assignment" where "cohortId" = $1 and "conflictAt" is not null', [
      cohortId,
    ])
    const [row] = await untouched()
    const [other] = await assignmentsOn(row!.id)
    const left = [
      [given, 'selection.hasScores'],
      [stepped, 'shell.wrongState'],
      [{ ...other!, version: other!.version + 1 }, 'shell.changedMeanwhile'],
    ] as const
    for (const [one, reason] of left) {
      expect((await takeBack(one)).state).toMatchObject(refused(reason))
      expect(await assignment(one.id)).toBeDefined()
    }
  })
  it('leaves one that was scored, or its assessor stepped back, at that moment', async () => {
    const [row] = await untouched()
    const [first] = await assignmentsOn(row!.id)
    for (const column of ['submittedAt', 'conflictAt']) {
      const why = column === 'conflictAt' ? `, "conflictReason" = 'Satu unit.'` : ''
      const set = `update "Assignment" set "${column}" = now()${why} where id = $1`
      expect(
        (
          await meanwhile(
            () => owner.query(set, [first!.id]),
            () => takeBack(first!),
          )
        ).state,
      ).toMatchObject(refused('shell.changedMeanwhile'))
      await owner.query(`update "Assignment" set "${column}" = null, "conflictReason" = null where id = $1`, [
        first!.id,
      ])
    }
    expect(await assignment(first!.id)).toMatchObject({ version: first!.version })
  })
  it('is not for an assessor who reads nominations and runs the cohort of another government', async () => {
    const [row] = await untouched()
    const [first] = await assignmentsOn(row!.id)
    const grants = await owner.query(
      `insert into "Grant" (id, "userId", role, scope, "governmentId")
       select gen_random_uuid(), $1, role::"Role", 'government', "governmentId" from "User",
         (values ('auditor', 'auditor@jambi.example'), ('cohort_officer', 'auditor@sumut.example')) held(role, who)
       where email = who returning id`,
      [first!.assessorId],
    )
    await actAs(first!.email)
    expect((await takeBack(first!)).state).toMatchObject(refused('shell.notAllowed'))
    await owner.query('delete from "Grant" where id = any($1)', [grants.rows.map(({ id }) => id)])
  })
})

describe('assignments are refused', () => {
  it('once the line-up is proposed', async () => {
    const [row] = await freed()
    await owner.query(`update "Delegation" set state = 'proposed' where id = $1`, [delegationId])
    expect((await assign(row!.id, assessors[0])).state).toMatchObject(refused('selection.scoringClosed'))
    expect((await evenly()).state).toMatchObject(refused('selection.scoringClosed'))
    await owner.query(`update "Delegation" set state = 'preparing' where id = $1`, [delegationId])
    for (const go of [evenly, () => assign(row!.id, assessors[0])]) {
      const proposed = `update "Delegation" set state = 'proposed' where id = $1`
      expect((await meanwhile(() => owner.query(proposed, [delegationId]), go)).state).toMatchObject(
        refused('nominations.alreadyProposed'),
      )
      await owner.query(`update "Delegation" set state = 'preparing' where id = $1`, [delegationId])
    }
    expect(await assignmentsOn(row!.id)).toEqual([])
    await evenly()
  })
  it('where nothing is scored', async () => {
    const [row] = await freed()
    await owner.query('update "Cohort" set scored = false where id = $1', [cohortId])
    expect((await assign(row!.id, assessors[0])).state).toMatchObject(refused('selection.cohortNotScored'))
    expect((await evenly()).state).toMatchObject(refused('selection.cohortNotScored'))
    await owner.query('update "Cohort" set scored = true where id = $1', [cohortId])
    await evenly()
  })
  it.each(['penghubung@sumut.example', 'kabag@sumut.example'])(
    'for %s of the other government, in the words for what does not exist',
    async (email) => {
      const [row] = await untouched()
      await actAs(email)
      const missing = await assign(cohortId, assessors[0])
      const reason = (missing.state as { reason?: string }).reason
      expect((await assign(row!.id, assessors[0])).state).toMatchObject({ kind: 'refused', reason })
      expect((await evenly()).state).toMatchObject({ kind: 'refused', reason })
      expect(await lastTrail()).toMatchObject({ outcome: 'denied' })
    },
  )
  it.each([assessors[0], 'verifikator@jambi.example', 'auditor@jambi.example', 'hr@jambi.example'])(
    'for %s, who does not run the cohort',
    async (email) => {
      const [row] = await untouched()
      await actAs(email)
      expect((await assign(row!.id, assessors[0])).state).toMatchObject({ kind: 'refused' })
      expect((await evenly()).state).toMatchObject({ kind: 'refused' })
      expect(await lastTrail()).toMatchObject({ action: 'assignment.balance', outcome: 'denied' })
    },
  )
})
