import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ruleKinds } from '@/lib/cohorts/eligibility-rules'
import { decideVerification, reopenVerification } from '@/lib/nominations/verification-actions'
import { findVerification } from '@/lib/nominations/verification-case'
import { findQueueAround } from '@/lib/nominations/verification-queue'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { governmentId } from '../../prisma/demo/governments'
import { idOf } from '../../prisma/demo/ids'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { noticeLeft } from '../support/headers'
import { carelessly, meanwhile, meet, winners } from '../support/meeting'
import { refused, refusedAt } from '../support/refused'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const call = idOf('cohort', 'data-ai')
const water = idOf('cohort', 'water')
const verifier = 'verifikator@jambi.example'
type Row = {
  id: string
  governmentId: string
  state: string
  since: Date
  version: number
  personId: string
  reason: string | null
  returnNote: string
}

const rowsOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows
const nomination = async (id: string): Promise<Row> =>
  (await rowsOf('select * from "Nomination" where id = $1', [id]))[0]
const inState = async (state: string, cohort = call): Promise<Row[]> =>
  rowsOf('select * from "Nomination" where "cohortId" = $1 and state::text = $2 order by since, id', [cohort, state])
const decisionsOn = (id: string) =>
  rowsOf('select * from "Verification" where "nominationId" = $1 order by at, id', [id]) as Promise<
    { decision: string; note: string; checks: { rule: string; result: string; check: string | null }[] }[]
  >
const allFit = Object.fromEntries(ruleKinds.map((rule) => [`checks.${rule}`, 'fits']))
const decide = ({ id, version }: Pick<Row, 'id' | 'version'>, intent: string, fields: Record<string, string> = {}) =>
  send(decideVerification, { nominationId: id, version: String(version), intent, ...fields })
const reopen = ({ id, version }: Row, reason: string) =>
  send(reopenVerification, { nominationId: id, version: String(version), reason })
const mend = { returnNote: 'Lampirkan SKP 2023 yang ditandatangani.', returnUntil: '2024-07-05' }
const setClock = (instant: string) =>
  owner.query(`update "Installation" set "clockOffsetSeconds" = round(extract(epoch from ($1::timestamptz - now())))`, [
    instant,
  ])

beforeEach(async () => {
  await setClock('2024-06-28T09:00:00+07:00')
  await actAs(verifier)
})

describe('a verifier', () => {
  it('verifies once each fact was found to fit, keeps what was checked, and goes on to the next of the queue', async () => {
    const [oldest, second] = await inState('submitted', water)
    const { to } = await decide(oldest!, 'verify', allFit)
    expect(to).toBe(`/verification/${second!.id}`)
    expect(await nomination(oldest!.id)).toMatchObject({ state: 'verified', version: oldest!.version + 1 })
    const [made] = await decisionsOn(oldest!.id)
    expect(made).toMatchObject({ decision: 'verified', note: '', until: null })
    expect(noticeLeft()).toMatchObject({ key: 'nominations.verifiedNotice' })
    expect(made!.checks.map(({ check }) => check)).toEqual(made!.checks.map(() => 'fits'))
    expect(await lastTrail()).toMatchObject({
      action: 'nomination.verify',
      outcome: 'done',
      nominationId: oldest!.id,
      before: { state: 'submitted' },
      after: { state: 'verified' },
    })
  })
  it('cannot verify while a fact is unchecked or does not fit: the field says so, and nothing is kept', async () => {
    const [first] = await inState('submitted')
    const { 'checks.age': _, ...rest } = allFit
    expect((await decide(first!, 'verify', rest)).state).toMatchObject(
      refusedAt('checks.age', 'nominations.checkMissing'),
    )
    expect((await decide(first!, 'verify', { ...allFit, 'checks.skp': 'differs' })).state).toMatchObject(
      refusedAt('checks.skp', 'nominations.checkDiffers'),
    )
    expect(await nomination(first!.id)).toMatchObject({ state: 'submitted', version: first!.version })
    expect(await decisionsOn(first!.id)).toEqual([])
  })
  it('cannot verify what today’s record does not meet, though it was met when it was submitted', async () => {
    const [first] = await inState('submitted')
    await owner.query(`update "Person" set grade = 'II/a' where id = $1`, [first!.personId])
    expect((await decide(first!, 'verify', allFit)).state).toMatchObject(
      refusedAt('checks.rank', 'nominations.ruleNotMet'),
    )
    await owner.query(`update "Person" set grade = 'III/d' where id = $1`, [first!.personId])
    expect((await decide(first!, 'verify', allFit)).to).toMatch(/^\/verification\//)
  })
  it('returns with what to mend and until when, from today on and before the training', async () => {
    const [first] = await inState('submitted')
    expect((await decide(first!, 'return')).state).toMatchObject({
      kind: 'invalid',
      fields: { returnNote: expect.any(String), returnUntil: expect.any(String) },
    })
    const [{ day }] = await rowsOf('select "trainingStartsOn"::text as day from "Cohort" where id = $1', [call])
    expect((await decide(first!, 'return', { ...mend, returnUntil: day })).state).toMatchObject(
      refusedAt('returnUntil', 'nominations.mendDayTooLate'),
    )
    expect((await decide(first!, 'return', { ...mend, returnUntil: '2024-06-27' })).state).toMatchObject(
      refusedAt('returnUntil', 'nominations.mendDayPast'),
    )
    for (const returnUntil of ['2024-06-27', '2030-01-01', '2024-02-30'])
      expect((await decide(first!, 'return', { ...mend, returnUntil })).state).toMatchObject({
        kind: 'invalid',
        fields: { returnUntil: expect.any(String) },
        values: { returnNote: mend.returnNote },
      })
    expect((await decide(first!, 'return', { ...mend, returnUntil: '2024-06-28' })).to).toMatch(/^\/verification/)
    expect(await nomination(first!.id)).toMatchObject({ state: 'returned', returnNote: mend.returnNote })
    expect(noticeLeft()).toMatchObject({ key: 'nominations.returnedNotice' })
    const until = await rowsOf(
      'select n."returnUntil"::text, v.until::text from "Nomination" n join "Verification" v on v."nominationId" = n.id where n.id = $1',
      [first!.id],
    )
    expect(until).toEqual([{ returnUntil: '2024-06-28', until: '2024-06-28' }])
    expect(await decisionsOn(first!.id)).toMatchObject([{ decision: 'returned', note: mend.returnNote }])
    expect(await lastTrail()).toMatchObject({
      action: 'nomination.return',
      after: { state: 'returned' },
      reason: mend.returnNote,
    })
  })
  it('verifies what is not on record only with a word on where it was seen, which stays on the case', async () => {
    const first = (await inState('submitted')).findLast((row) => row.governmentId === governmentId('jambi'))
    await owner.query(`delete from "Performance" where "personId" = $1`, [first!.personId])
    expect((await decide(first!, 'verify', allFit)).state).toMatchObject({
      kind: 'invalid',
      fields: { seenNote: expect.any(String) },
    })
    expect((await decide(first!, 'verify', { ...allFit, seenNote: 'Asli' })).state).toMatchObject({ kind: 'invalid' })
    const seenNote = 'Asli.'
    expect((await decide(first!, 'verify', { ...allFit, seenNote })).to).toMatch(/^\/verification/)
    expect(await decisionsOn(first!.id)).toMatchObject([{ decision: 'verified', note: seenNote }])
    await owner.query(`update "Nomination" set state = 'submitted', since = $2 where id = $1`, [
      first!.id,
      first!.since,
    ])
  })
  it('sees on the case of a second nomination what was decided on the first', async () => {
    const [first] = await inState('submitted', water)
    await decide(first!, 'return', mend)
    const { rows } = await owner.query(
      `with gone as (update "Nomination" set state = 'withdrawn', reason = 'Ditarik dinas.' where id = $1 returning *)
       insert into "Nomination" (id, "cohortId", "delegationId", "governmentId", "agencyId", "personId", state, since, "nominatedById", priority, motivation, "submittedAt", receipt, snapshot, "snapshotVersion", "snapshotHash")
       select $2::uuid, "cohortId", "delegationId", "governmentId", "agencyId", "personId", 'submitted', now(), "nominatedById", 1, '', now(), 900, snapshot, "snapshotVersion", "snapshotHash" from gone returning id`,
      [first!.id, randomUUID()],
    )
    const found = await inRequest('read', (tx, { actor, now, today }) =>
      findVerification(tx as Read, actor!, rows[0].id, { now, today }),
    )
    expect(found!.nomination.verifications).toEqual([])
    expect(found!.earlier).toMatchObject([{ decision: 'returned', note: mend.returnNote }])
  })
  it('declares ineligible with a reason only', async () => {
    const [first] = await inState('submitted')
    expect((await decide(first!, 'declare_ineligible', { ineligibleReason: ' ' })).state).toMatchObject({
      kind: 'invalid',
    })
    const ineligibleReason = 'Predikat SKP 2023 di bawah Baik.'
    // A verdict that names no fact and no rule can not be told to anybody.
    expect((await decide(first!, 'declare_ineligible', { ineligibleReason, ...allFit })).state).toMatchObject({
      kind: 'invalid',
      fields: { ineligibleReason: expect.stringContaining('Tandai') },
    })
    await decide(first!, 'declare_ineligible', {
      ineligibleReason,
      returnUntil: mend.returnUntil,
      'checks.skp': 'differs',
    })
    expect(noticeLeft()).toMatchObject({ key: 'nominations.ineligibleNotice' })
    expect(await nomination(first!.id)).toMatchObject({
      state: 'ineligible',
      reason: ineligibleReason,
      returnNote: null,
      returnUntil: null,
    })
    expect(await lastTrail()).toMatchObject({ action: 'nomination.declare_ineligible', reason: ineligibleReason })
    const [made] = await decisionsOn(first!.id)
    expect(made!.checks.find(({ rule }) => rule === 'skp')).toMatchObject({ check: 'differs' })
  })
  it('does not verify by the Enter key in the words for another decision', async () => {
    const [first] = await inState('submitted')
    expect((await decide(first!, 'verify', { ...allFit, ...mend })).state).toMatchObject({ kind: 'invalid' })
    expect((await nomination(first!.id)).state).toBe('submitted')
  })
  it('reopens what was decided, with a reason; the reason of the decision no longer stands', async () => {
    const [decided] = await inState('ineligible')
    expect((await reopen(decided!, '')).state).toMatchObject({ kind: 'invalid' })
    expect((await reopen(decided!, 'Surat SKP yang benar menyusul.')).to).toBe(`/verification/${decided!.id}`)
    expect(await nomination(decided!.id)).toMatchObject({ state: 'submitted', reason: null })
    expect((await decisionsOn(decided!.id)).map(({ decision }) => decision)).toContain('reopened')
    expect(await lastTrail()).toMatchObject({ action: 'nomination.reopen', after: { state: 'submitted' } })
  })
})

describe('a decision is refused', () => {
  it('in a state that is not submitted', async () => {
    const [verified] = await inState('verified')
    expect((await decide(verified!, 'verify', allFit)).state).toMatchObject({ kind: 'refused' })
    expect(await nomination(verified!.id)).toMatchObject({ state: 'verified', version: verified!.version })
  })
  it('with an older version', async () => {
    const [first] = await inState('submitted')
    const older = { id: first!.id, version: first!.version + 1 }
    expect((await decide(older, 'verify', allFit)).state).toMatchObject({ kind: 'refused' })
    expect((await nomination(first!.id)).state).toBe('submitted')
  })
  it('for the own nomination, and for one that the verifier made', async () => {
    const [first] = await inState('submitted')
    const me = (await rowsOf('select id, "personId" from "User" where email = $1', [verifier]))[0]
    await owner.query('update "User" set "personId" = $1 where id = $2', [first!.personId, me.id])
    expect((await decide(first!, 'verify', allFit)).state).toMatchObject({ kind: 'refused' })
    await owner.query('update "User" set "personId" = $1 where id = $2', [me.personId, me.id])
    const [{ nominatedById }] = await rowsOf('select "nominatedById" from "Nomination" where id = $1', [first!.id])
    await owner.query('update "Nomination" set "nominatedById" = $1 where id = $2', [me.id, first!.id])
    expect((await decide(first!, 'verify', allFit)).state).toMatchObject({ kind: 'refused' })
    await owner.query('update "Nomination" set "nominatedById" = $1 where id = $2', [nominatedById, first!.id])
    expect((await nomination(first!.id)).state).toBe('submitted')
  })
  it('once the line-up is proposed', async () => {
    const [first] = await inState('submitted', water)
    const [{ delegationId }] = await rowsOf('select "delegationId" from "Nomination" where id = $1', [first!.id])
    await owner.query(`update "Delegation" set state = 'proposed' where id = $1`, [delegationId])
    expect((await decide(first!, 'verify', allFit)).state).toMatchObject({ kind: 'refused' })
    const [verified] = await inState('verified', water)
    expect((await reopen(verified!, 'Ada yang keliru.')).state).toMatchObject({ kind: 'refused' })
    await owner.query(`update "Delegation" set state = 'preparing' where id = $1`, [delegationId])
  })
  it.each([
    'hr@jambi.example',
    'staf@jambi.example',
    'kabag@jambi.example',
    'penilai1@jambi.example',
    'auditor@jambi.example',
  ])('for %s, who is no verifier', async (email) => {
    const [first] = await inState('submitted')
    await actAs(email)
    expect((await decide(first!, 'verify', allFit)).state).toMatchObject({ kind: 'refused' })
    expect(await lastTrail()).toMatchObject({ action: 'nomination.verify', outcome: 'denied' })
    expect((await nomination(first!.id)).state).toBe('submitted')
  })
  it('for the verifier of the other government in the words for what does not exist', async () => {
    const [first] = await inState('submitted')
    await actAs('verifikator@sumut.example')
    const foreign = await decide(first!, 'verify', allFit)
    const missing = await decide({ id: idOf('nobody'), version: 1 }, 'verify', allFit)
    expect(foreign.state).toMatchObject({ kind: 'refused' })
    expect((foreign.state as { reason?: string }).reason).toBe((missing.state as { reason?: string }).reason)
    expect((await nomination(first!.id)).state).toBe('submitted')
  })
})

describe('two verifiers at once', () => {
  const verify = (row: Row) => decide(row, 'verify', allFit)
  const declare = (row: Row) =>
    decide(row, 'declare_ineligible', { ineligibleReason: 'Tidak memenuhi syarat.', 'checks.skp': 'differs' })
  const decideBoth = (row: Row, [first, second]: [typeof verify, typeof verify], options = {}) =>
    meet(
      [
        [verifier, () => first(row)],
        [verifier, () => second(row)],
      ],
      options,
    )
  it('leave one decision', async () => {
    const [first] = await inState('submitted')
    expect(winners(await decideBoth(first!, [verify, declare]))).toHaveLength(1)
    expect(await decisionsOn(first!.id)).toHaveLength(1)
    expect((await nomination(first!.id)).version).toBe(first!.version + 1)
  })
  it('control: leave two where state and version are not looked at', async () => {
    const [first] = await inState('submitted')
    expect(winners(await decideBoth(first!, [verify, verify], carelessly))).toHaveLength(2)
    expect(await decisionsOn(first!.id)).toHaveLength(2)
  })
  it('leave one even then where they differ: no step leads from one decision to the other', async () => {
    const [first] = await inState('verified', water)
    await owner.query(`update "Nomination" set state = 'submitted' where id = $1`, [first!.id])
    const before = await decisionsOn(first!.id)
    await expect(decideBoth(first!, [verify, declare], carelessly)).rejects.toThrow('no step of Nomination')
    expect(await decisionsOn(first!.id)).toHaveLength(before.length + 1)
  })
})

describe('the last of the queue', () => {
  it('leads back to the queue; a decision is refused where the line-up is proposed at that moment', async () => {
    const [first] = await inState('verified', water)
    await owner.query(`update "Nomination" set state = 'ineligible', reason = 'Uji.' where state = 'submitted'`)
    await owner.query(`update "Nomination" set state = 'submitted' where id = $1`, [first!.id])
    const [{ delegationId }] = await rowsOf('select "delegationId" from "Nomination" where id = $1', [first!.id])
    const delegationIs = (state: string) =>
      owner.query('update "Delegation" set state = $2::"DelegationState" where id = $1', [delegationId, state])
    const met = await meanwhile(
      () => delegationIs('proposed'),
      () => decide(first!, 'verify', allFit),
    )
    expect(met.state).toMatchObject(refused('nominations.alreadyProposed'))
    await delegationIs('preparing')
    await owner.query(`update "Nomination" set "returnNote" = 'Lama.', "returnUntil" = '2024-06-20' where id = $1`, [
      first!.id,
    ])
    expect((await decide(first!, 'verify', allFit)).to).toBe('/verification')
    expect(await nomination(first!.id)).toMatchObject({ returnNote: null, returnUntil: null })
  })
})

describe('who goes through the queue of one cohort', () => {
  it('stays in it', async () => {
    await owner.query(`update "Nomination" set state = 'submitted' where state in ('verified', 'ineligible')`)
    const [first, second] = await inState('submitted', water)
    const part = { 'queue.cohort': water }
    const { to } = await decide(first!, 'return', { ...mend, ...part })
    expect(to).toBe(`/verification/${second!.id}?cohort=${water}`)
    const found = await inRequest('read', (tx, { actor }) =>
      findQueueAround(tx as Read, actor!, second!.id, { cohort: water, agency: undefined }),
    )
    const here = (await inState('submitted', water)).filter((row) => row.governmentId === first!.governmentId)
    expect(found.count).toBe(here.length)
  })
})
