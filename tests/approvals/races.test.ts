import { beforeEach, describe, expect, it, vi } from 'vitest'
import { approveLineUp, returnLineUp } from '@/lib/approvals/actions'
import { proposeLineUp } from '@/lib/approvals/proposal-actions'
import { extendCohort } from '@/lib/cohorts/call-actions'
import { startDraft } from '@/lib/lineups/draft-actions'
import { reopenVerification } from '@/lib/nominations/verification-actions'
import { declareConflict } from '@/lib/selection/actions'
import {
  actAs,
  cohortId,
  decisionFields,
  delegationId,
  delegationState,
  draftFields,
  lastLineUp,
  owner,
  settleNominations,
  submit,
} from '../lineups/settling'
import { holding, waiting } from '../support/locks'
import { meanwhile } from '../support/meeting'
import { refused } from '../support/refused'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

type Sent = ReturnType<typeof submit>
const holdDelegation = () => holding('select 1 from "Delegation" where id = $1 for update', [delegationId])

/** Both wait for the delegation, the first before the second; then it is let go. */
async function meet(first: [email: string, () => Sent], second: [email: string, () => Sent]) {
  const lock = await holdDelegation()
  const sent: Sent[] = []
  for (const [email, go] of [first, second]) {
    await actAs(email)
    sent.push(go())
    await waiting(sent)
  }
  await lock.release()
  const [one, other] = await Promise.all(sent)
  return { first: one!, second: other! }
}

async function draft() {
  await actAs('staf@jambi.example')
  await submit(startDraft, { cohortId, from: 'automatic' })
  return lastLineUp()
}
const unsettled = async () =>
  (
    await owner.query(
      `select count(*)::int as n from "Nomination" where "delegationId" = $1 and state in ('submitted', 'returned', 'verified')`,
      [delegationId],
    )
  ).rows[0].n as number
async function reopening() {
  const { rows } = await owner.query(
    `select id, version from "Nomination" where "delegationId" = $1 and state = 'ineligible' order by id limit 1`,
    [delegationId],
  )
  const [{ id, version }] = rows
  return () => submit(reopenVerification, { nominationId: id, version: String(version), reason: 'Ada yang keliru.' })
}
const propose = (lineUp: Awaited<ReturnType<typeof lastLineUp>>) => () => submit(proposeLineUp, draftFields(lineUp))

beforeEach(async () => {
  await owner.query(`update "LineUp" set state = 'returned' where "delegationId" = $1 and state = 'proposed'`, [
    delegationId,
  ])
  await owner.query(`update "Delegation" set state = 'preparing' where id = $1`, [delegationId])
  await settleNominations()
})

describe('proposing at the same moment as', () => {
  it('a verifier who reopens a nomination and comes first is refused: it waits to be verified', async () => {
    const lineUp = await draft()
    const met = await meet(['verifikator@jambi.example', await reopening()], ['staf@jambi.example', propose(lineUp)])
    expect(met.first.to).not.toBeNull()
    expect(met.second.state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('menunggu verifikasi') })
    expect((await delegationState()).state).toBe('preparing')
    expect((await lastLineUp()).state).toBe('draft')
  })
  it('a verifier who comes second leaves that one the refusal', async () => {
    const lineUp = await draft()
    const met = await meet(['staf@jambi.example', propose(lineUp)], ['verifikator@jambi.example', await reopening()])
    expect(met.first.to).not.toBeNull()
    expect(met.second.state).toMatchObject({ kind: 'refused' })
    expect((await delegationState()).state).toBe('proposed')
    expect(await unsettled()).toBe(0)
  })
  it('an assessor who steps back after the scores is refused: somebody has to score again', async () => {
    const lineUp = await draft()
    const { rows } = await owner.query(
      `select a.id, a.version, u.email from "Assignment" a join "User" u on u.id = a."assessorId"
       join "Nomination" n on n.id = a."nominationId"
       where n."delegationId" = $1 and n.state = 'assessed' and a."submittedAt" is not null order by a.id limit 1`,
      [delegationId],
    )
    const { id, version, email } = rows[0]
    const stepBack = () => submit(declareConflict, { assignmentId: id, version: String(version), reason: 'Satu unit.' })
    const met = await meet([email, stepBack], ['staf@jambi.example', propose(lineUp)])
    expect(met.first.to).not.toBeNull()
    expect(met.second.state).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('belum selesai dinilai'),
    })
    expect((await delegationState()).state).toBe('preparing')
  })
})

describe('proposing', () => {
  const propose = async () => submit(proposeLineUp, draftFields(await lastLineUp()))
  const setCohort = (state: string) =>
    owner.query('update "Cohort" set state = $2::"CohortState" where id = $1', [cohortId, state])
  it('is refused once the call was opened again after the page was read', async () => {
    await draft()
    const { state } = await meanwhile(() => setCohort('open'), propose)
    await setCohort('selecting')
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Penawaran belum ditutup') })
    expect((await delegationState()).state).toBe('preparing')
  })
  it('holds the call as it is: whoever opens it again at the same moment waits, and is refused', async () => {
    await draft()
    const lock = await holdDelegation()
    await actAs('staf@jambi.example')
    const proposing = propose()
    await waiting([proposing])
    const { rows } = await owner.query('select version from "Cohort" where id = $1', [cohortId])
    await actAs('kabag@jambi.example')
    const days = { deadlineOn: '2024-07-20', reason: 'Surat baru sampai kemarin.' }
    const extending = submit(extendCohort, { cohortId, version: String(rows[0].version), ...days })
    await waiting([proposing, extending])
    await lock.release()
    expect((await proposing).to).not.toBeNull()
    expect((await extending).state).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('Sudah ada susunan peserta yang diusulkan'),
    })
  })
})

describe('a draft is proposed', () => {
  const returnedUntil = async (day: string) => {
    const { rows } = await owner.query(
      `update "Nomination" set state = 'returned', reason = null, "returnNote" = 'Lengkapi.', "returnUntil" = $2
        where id = (select id from "Nomination" where "delegationId" = $1 and state = 'ineligible' order by id limit 1) returning id`,
      [delegationId, day],
    )
    return rows[0].id as string
  }
  const proposing = async () => submit(proposeLineUp, draftFields(await draft()))
  it('once what was returned is mended or its date has passed; then that lapses, and the trail has it', async () => {
    await returnedUntil('2024-06-28')
    expect((await proposing()).state).toMatchObject(refused('cohorts.unsettledNominations'))
    await settleNominations()
    const id = await returnedUntil('2024-06-27')
    const other = await returnedUntil('2024-06-26')
    await owner.query(`update "Nomination" set state = 'submitted' where id = $1`, [other])
    expect((await proposing()).state).toMatchObject(refused('cohorts.unsettledNominations'))
    await owner.query(`update "Nomination" set state = 'ineligible', reason = 'Uji.' where id = $1`, [other])
    expect((await proposing()).to).not.toBeNull()
    const lineUp = await lastLineUp()
    const { rows } = await owner.query(
      `select action, "subjectKind", "subjectId", before, after from "AuditEvent" where "cohortId" = $1 order by id desc limit 2`,
      [cohortId],
    )
    expect(rows).toEqual([
      {
        action: 'lineup.propose',
        subjectKind: 'lineup',
        subjectId: lineUp.id,
        before: { state: 'preparing' },
        after: { state: 'proposed', number: lineUp.number, hash: lineUp.hash!.slice(0, 12), seated: 4, reserves: 4 },
      },
      {
        action: 'nomination.lapse_returned',
        subjectKind: 'nomination',
        subjectId: id,
        before: { state: 'returned' },
        after: { state: 'lapsed' },
      },
    ])
    const lapsed = await owner.query('select state from "Nomination" where id = $1', [id])
    expect(lapsed.rows).toEqual([{ state: 'lapsed' }])
  })
  it('as a draft of the ranking of now, of which nothing stands in the way', async () => {
    const lineUp = await draft()
    const again = async () => (await submit(proposeLineUp, draftFields(lineUp))).state
    const entry = (sql: string) =>
      owner.query(`update "LineUpEntry" set ${sql} where "lineUpId" = $1 and rank = 2`, [lineUp.id])
    await entry(`kind = 'not_selected'`)
    expect(await again()).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Peringkat 2 dilewati') })
    const score = (by: number) => () =>
      owner.query(
        `update "Score" s set value = value + $2, reason = 'Bukti kerja.' from "Assignment" a, "LineUpEntry" e
         where a.id = s."assignmentId" and e."nominationId" = a."nominationId" and e."lineUpId" = $1 and e.rank = 4`,
        [lineUp.id, by],
      )
    await score(-1)()
    expect(await again()).toMatchObject(refused('approvals.rankingChanged'))
    await score(1)()
    await entry(`kind = 'selected'`)
    expect(await meanwhile(score(-1), again)).toMatchObject(refused('approvals.rankingChanged'))
    await score(1)()
    await owner.query(`update "LineUp" set state = 'returned', hash = repeat('0', 64) where id = $1`, [lineUp.id])
    expect(await again()).toMatchObject(refused('lineups.frozen'))
  })
})

describe('a proposed line-up', () => {
  const decide = (action: typeof approveLineUp, lineUp: Awaited<ReturnType<typeof lastLineUp>>) => () =>
    submit(action, { ...decisionFields(lineUp), ...(action === returnLineUp ? { reason: 'Periksa lagi.' } : {}) })
  const proposed = async () => {
    await submit(proposeLineUp, draftFields(await draft()))
    return lastLineUp()
  }
  const participants = async () =>
    (await owner.query('select count(*)::int as n from "Participant" where "delegationId" = $1', [delegationId]))
      .rows[0].n as number

  it('of a cohort that is cancelled while it is approved is not approved: nobody takes a seat', async () => {
    const lineUp = await proposed()
    const setCohort = (state: string) =>
      owner.query('update "Cohort" set state = $2::"CohortState" where id = $1', [cohortId, state])
    await actAs('kabag@jambi.example')
    const { state } = await meanwhile(() => setCohort('cancelled'), decide(approveLineUp, lineUp))
    await setCohort('selecting')
    expect(state).toMatchObject({ kind: 'refused' })
    expect((await delegationState()).state).toBe('proposed')
    expect(await participants()).toBe(0)
    await decide(returnLineUp, lineUp)()
  })
  it('that is returned a moment before it is approved is returned: nobody takes a seat', async () => {
    const lineUp = await proposed()
    const met = await meet(
      ['kabag@jambi.example', decide(returnLineUp, lineUp)],
      ['asisten@jambi.example', decide(approveLineUp, lineUp)],
    )
    expect(met.first.to).not.toBeNull()
    expect(met.second.state).toMatchObject({ kind: 'refused' })
    expect((await delegationState()).state).toBe('preparing')
    expect(await participants()).toBe(0)
  })
  it('that two approvers approve is approved once; a return that comes after is refused', async () => {
    const lineUp = await proposed()
    const met = await meet(
      ['kabag@jambi.example', decide(approveLineUp, lineUp)],
      ['asisten@jambi.example', decide(approveLineUp, lineUp)],
    )
    expect(met.first.to).not.toBeNull()
    expect(met.second.state).toMatchObject({ kind: 'refused' })
    expect((await decide(returnLineUp, lineUp)()).state).toMatchObject({ kind: 'refused' })
    expect(await delegationState()).toMatchObject({ state: 'approved', taken: 4 })
    expect(await participants()).toBe(4)
    const { rows } = await owner.query(`select decision::text from "Approval" where "lineUpId" = $1`, [lineUp.id])
    expect(rows).toEqual([{ decision: 'approved' }])
  })
})
