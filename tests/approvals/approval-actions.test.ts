import { beforeAll, describe, expect, it, vi } from 'vitest'
import { approveLineUp, returnLineUp } from '@/lib/approvals/actions'
import { recordDecree } from '@/lib/approvals/decree-actions'
import { proposeLineUp } from '@/lib/approvals/proposal-actions'
import { startDraft } from '@/lib/lineups/draft-actions'
import {
  actAs,
  cohortId,
  decisionFields,
  delegationId,
  delegationState,
  draftFields,
  entriesOf,
  lastLineUp,
  owner,
  send,
  settleNominations,
} from '../lineups/settling'
import { lastTrail } from '../support/acting'
import { meanwhile, meet, winners } from '../support/meeting'
import { refused } from '../support/refused'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

/** Proposed by the officer: four seats, four reserves, one not selected. */
async function propose() {
  await actAs('staf@jambi.example')
  await send(startDraft, { cohortId, from: 'automatic' })
  const { to, state } = await send(proposeLineUp, draftFields(await lastLineUp()))
  expect(state).toBeNull()
  expect(to).toBe(`/cohorts/${cohortId}/approval`)
  await actAs('kabag@jambi.example')
  return lastLineUp()
}
const linkPerson = (email: string, personId: string | null) =>
  owner.query('update "User" set "personId" = $1 where email = $2', [personId, email])
const participants = async () =>
  (await owner.query('select * from "Participant" where "delegationId" = $1 order by position', [delegationId])).rows
const awayPeriods = async () =>
  (await owner.query('select * from "AwayPeriod" where "delegationId" = $1', [delegationId])).rows

beforeAll(() => settleNominations())

describe('the approval of a line-up', () => {
  it('is returned with a reason, and the delegation prepares again', async () => {
    const lineUp = await propose()
    const silent = await send(returnLineUp, { ...decisionFields(lineUp), reason: '' })
    expect(silent.state).toMatchObject({ kind: 'invalid', fields: { reason: expect.any(String) } })
    const { to } = await send(returnLineUp, { ...decisionFields(lineUp), reason: 'Periksa kembali cadangan.' })
    expect(to).not.toBeNull()
    expect((await delegationState()).state).toBe('preparing')
    expect((await lastLineUp()).state).toBe('returned')
    expect(await lastTrail()).toMatchObject({ action: 'lineup.return', reason: 'Periksa kembali cadangan.' })
    const { rows } = await owner.query('select decision, reason, hash from "Approval" where "lineUpId" = $1', [
      lineUp.id,
    ])
    expect(rows).toEqual([{ decision: 'returned', reason: 'Periksa kembali cadangan.', hash: lineUp.hash }])
  })
  it('is refused to every role but Kabag and leadership of the own government', async () => {
    const lineUp = await propose()
    for (const email of [
      'staf@jambi.example',
      'auditor@jambi.example',
      'kabag@sumut.example',
      'pimpinan@sumut.example',
    ]) {
      await actAs(email)
      expect((await send(approveLineUp, decisionFields(lineUp))).state, email).toMatchObject({ kind: 'refused' })
      expect(await lastTrail()).toMatchObject({ outcome: 'denied' })
    }
    expect((await delegationState()).state).toBe('proposed')
  })
  it('is bound to what the approver saw: another hash does not count', async () => {
    await actAs('kabag@jambi.example')
    const lineUp = await lastLineUp()
    const other = { ...decisionFields(lineUp), hash: 'a'.repeat(64) }
    expect((await send(approveLineUp, other)).state).toMatchObject(refused('approvals.hashDiffers'))
    expect((await send(returnLineUp, { ...other, reason: 'Periksa lagi.' })).state).toMatchObject(
      refused('approvals.hashDiffers'),
    )
  })
  it('is refused to an approver who stands in the line-up, who hands it to leadership', async () => {
    const lineUp = await lastLineUp()
    const { personId } = (await entriesOf(lineUp.id)).find(({ rank }) => rank === 2)!
    await linkPerson('kabag@jambi.example', personId)
    const { state } = await send(approveLineUp, decisionFields(lineUp))
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('pimpinan yang memutuskan') })
    await linkPerson('kabag@jambi.example', null)
  })
  it('is refused to leadership too, where leadership stands in the line-up', async () => {
    const lineUp = await lastLineUp()
    const { personId } = (await entriesOf(lineUp.id)).find(({ kind }) => kind === 'reserve')!
    await linkPerson('asisten@jambi.example', personId)
    await actAs('asisten@jambi.example')
    for (const [action, more] of [[approveLineUp, {}] as const, [returnLineUp, { reason: 'Coba lagi.' }] as const])
      expect((await send(action, { ...decisionFields(lineUp), ...more })).state).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining('tercantum'),
      })
    await linkPerson('asisten@jambi.example', null)
    await actAs('kabag@jambi.example')
    expect((await delegationState()).state).toBe('proposed')
  })
  it('is refused to whoever has proposed it', async () => {
    const lineUp = await lastLineUp()
    const { rows } = await owner.query(
      `update "LineUp" set "proposedById" = (select id from "User" where email = 'kabag@jambi.example') where id = $1 returning id`,
      [lineUp.id],
    )
    expect(rows).toHaveLength(1)
    const { state } = await send(approveLineUp, decisionFields(lineUp))
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Anda yang mengusulkan') })
    await owner.query(
      `update "LineUp" set "proposedById" = (select id from "User" where email = 'staf@jambi.example') where id = $1`,
      [lineUp.id],
    )
  })
  it('names who is away elsewhere on these days, and where', async () => {
    const lineUp = await lastLineUp()
    const { personId } = (await entriesOf(lineUp.id)).find(({ rank }) => rank === 1)!
    await owner.query(
      `insert into "AwayPeriod" (id, "personId", "governmentId", purpose, label, "startsOn", "endsOn")
      select gen_random_uuid(), id, "governmentId", 'other', 'Diklat Pim III', '2024-09-07', '2024-09-20' from "Person" where id = $1`,
      [personId],
    )
    const { state } = await send(approveLineUp, decisionFields(lineUp))
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Diklat Pim III') })
    const { rows } = await owner.query('select name from "Person" where id = $1', [personId])
    expect((state as { reason: string }).reason).toContain(rows[0].name)
    await owner.query(`delete from "AwayPeriod" where label = 'Diklat Pim III'`)
    expect(await participants()).toEqual([])
  })
  it('is refused while a nomination in it has been withdrawn, who is named', async () => {
    const lineUp = await lastLineUp()
    const { personId } = (await entriesOf(lineUp.id)).find(({ rank }) => rank === 2)!
    const setState = (state: string) =>
      owner.query(
        `update "Nomination" set state = $3::"NominationState", reason = 'Uji.' where "personId" = $1 and "delegationId" = $2`,
        [personId, delegationId, state],
      )
    await setState('withdrawn')
    const { rows } = await owner.query('select name from "Person" where id = $1', [personId])
    const reason = expect.stringMatching(new RegExp(`^Usulan .*${rows[0].name}.* sudah ditarik`))
    expect((await send(approveLineUp, decisionFields(lineUp))).state).toMatchObject({ kind: 'refused', reason })
    expect(await participants()).toEqual([])
    await setState('assessed')
  })
  it('is not hindered by days away that were freed again, nor by those of other days', async () => {
    const lineUp = await lastLineUp()
    const { personId } = (await entriesOf(lineUp.id)).find(({ rank }) => rank === 1)!
    for (const [startsOn, endsOn, freedAt] of [
      ['2024-09-01', '2024-09-30', '2024-06-01'],
      ['2024-08-01', '2024-08-02', null],
      ['2024-11-01', '2024-11-02', null],
    ])
      await owner.query(
        `insert into "AwayPeriod" (id, "personId", "governmentId", purpose, label, "startsOn", "endsOn", "freedAt")
         select gen_random_uuid(), id, "governmentId", 'other', 'Diklat lain', $2, $3, $4 from "Person" where id = $1`,
        [personId, startsOn, endsOn, freedAt],
      )
    const { state } = await send(approveLineUp, { ...decisionFields(lineUp), hash: 'a'.repeat(64) })
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('bukan lagi yang diusulkan') })
  })
  it('is refused where a nomination in it is withdrawn at that moment: no seat is lost silently', async () => {
    const lineUp = await lastLineUp()
    const { personId } = (await entriesOf(lineUp.id)).find(({ rank }) => rank === 3)!
    const withdraw = (state: string, by: number) =>
      owner.query(
        `update "Nomination" set state = $3::"NominationState", reason = 'Uji.', version = version + $4 where "personId" = $1 and "delegationId" = $2`,
        [personId, delegationId, state, by],
      )
    const met = await meanwhile(
      () => withdraw('withdrawn', 1),
      () => send(approveLineUp, decisionFields(lineUp)),
    )
    expect(met.state).toMatchObject(refused('shell.changedMeanwhile'))
    await withdraw('assessed', -1)
    expect(await participants()).toEqual([])
  })
  it('tells nothing to a reserve who has withdrawn before', async () => {
    const { personId } = (await entriesOf((await lastLineUp()).id)).find(({ reserveRank }) => reserveRank === 4)!
    await owner.query(
      `update "Nomination" set state = 'withdrawn', reason = 'Uji.' where "personId" = $1 and "delegationId" = $2`,
      [personId, delegationId],
    )
  })
  it('happens once when two approve at the same moment', async () => {
    const lineUp = await lastLineUp()
    const approve = () => send(approveLineUp, decisionFields(lineUp))
    const both = await meet(
      ['kabag', 'asisten'].map((name): [string, typeof approve] => [`${name}@jambi.example`, approve]),
    )
    expect(winners(both)).toHaveLength(1)
    expect(both.filter(({ state }) => state?.kind === 'refused')).toHaveLength(1)
    expect(await participants()).toHaveLength(4)
  })
  it('has made participants, their days away, and an outcome with a reason for every nomination', async () => {
    expect(await delegationState()).toMatchObject({ state: 'approved', taken: 4 })
    const going = await participants()
    expect(going.map(({ position }) => position)).toEqual([1, 2, 3, 4])
    expect(going.every(({ name, post, agencyName }) => name && post && agencyName)).toBe(true)
    const away = await awayPeriods()
    expect(away).toHaveLength(4)
    const { rows } = await owner.query(
      `select state::text, count(*)::int, bool_and(reason <> '') as told from "Nomination"
       where "delegationId" = $1 and state in ('selected', 'reserve', 'not_selected', 'assessed') group by state order by 1`,
      [delegationId],
    )
    expect(rows).toEqual([
      { state: 'not_selected', count: 1, told: true },
      { state: 'reserve', count: 3, told: true },
      { state: 'selected', count: 4, told: true },
    ])
    const trail = await owner.query(
      `select action, "subjectKind", count(*)::int from "AuditEvent" where "cohortId" = $1 and outcome = 'done'
      and action in ('lineup.approve', 'nomination.outcome') group by 1, 2 order by 1`,
      [cohortId],
    )
    expect(trail.rows).toEqual([
      { action: 'lineup.approve', subjectKind: 'lineup', count: 1 },
      { action: 'nomination.outcome', subjectKind: 'nomination', count: 8 },
    ])
    const approved = await owner.query(
      `select before, after from "AuditEvent" where "cohortId" = $1 and action = 'lineup.approve' and outcome = 'done'`,
      [cohortId],
    )
    const hash = (await lastLineUp()).hash!.slice(0, 12)
    expect(approved.rows).toEqual([
      { before: { state: 'proposed' }, after: { state: 'approved', hash, participants: 4 } },
    ])
  })
  it('takes the formal decision once it exists', async () => {
    await actAs('staf@jambi.example')
    const { rows } = await owner.query(`select id from "Approval" where decision = 'approved' and "lineUpId" = $1`, [
      (await lastLineUp()).id,
    ])
    const fields = { cohortId, approvalId: rows[0].id, decreeNumber: '301 Tahun 2024', decreeDate: '2024-07-12' }
    expect((await send(recordDecree, fields)).state).toMatchObject({ kind: 'invalid' })
    const signed = { ...fields, decreeSigner: 'Pj. Wali Kota Jambi' }
    const other = () => owner.query(`update "Approval" set "decreeNumber" = 'lain' where id = $1`, [fields.approvalId])
    const met = await meanwhile(other, () => send(recordDecree, signed))
    expect(met.state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('telah diubah') })
    await owner.query('update "Approval" set "decreeNumber" = null where id = $1', [fields.approvalId])
    const returned = await owner.query(`select id from "Approval" where decision = 'returned' limit 1`)
    for (const none of [returned.rows[0].id, cohortId])
      expect((await send(recordDecree, { ...signed, approvalId: none })).state).toMatchObject(refused('shell.notFound'))
    expect((await send(recordDecree, signed)).to).not.toBeNull()
    const decreed = await owner.query(`select id from "Approval" where "decreeNumber" = '301 Tahun 2024'`)
    expect(decreed.rows).toEqual([{ id: fields.approvalId }])
    expect(await lastTrail()).toMatchObject({
      action: 'lineup.decree',
      after: { number: '301 Tahun 2024', date: '2024-07-12' },
    })
  })
})
