import { beforeEach, describe, expect, it, vi } from 'vitest'
import { closeCohort, extendCohort, openCohort, selectCohort } from '@/lib/cohorts/call-actions'
import { copyCohort, createCohort, editDraft } from '@/lib/cohorts/form-actions'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('@/tests/support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

// The database comes first: settings are read when the actions load.
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { carelessly, meet, winners } from '@/tests/support/meeting'
import { governmentId } from '../../prisma/demo/governments.ts'
import { idOf } from '../../prisma/demo/ids.ts'
import { callForm } from './call-form'
import { create, delegationOf, invite, officer, one } from './made-cohort'

const cohort2024 = idOf('cohort', '2024')
const jambiHalf = idOf('delegation', cohort2024, 'jambi')

const cohortOf = (id: string) => one('select * from "Cohort" where id = $1', id)

beforeEach(() => actAs(officer))

describe('creating a cohort', () => {
  it('writes a draft with rules, criteria and delegations, and one row of the trail', async () => {
    const id = await create(invite)
    expect(await cohortOf(id)).toMatchObject({ state: 'draft', city: 'Singapura', reserves: 4 })
    expect(await delegationOf(id, 'jambi')).toMatchObject({ state: 'preparing', seats: 12 })
    expect(await delegationOf(id, 'sumut')).toMatchObject({ state: 'invited', seats: 5 })
    const codes = await owner.query('select code from "Criterion" where "cohortId" = $1 order by position', [id])
    expect(codes.rows.map(({ code }) => code)).toEqual(['achievement', 'c2'])
    expect(await lastTrail()).toMatchObject({ action: 'cohort.create', outcome: 'done', cohortId: id })
  })

  it('invites others than the host, which has its own delegation', async () => {
    const own = { 'invited[0].governmentId': governmentId('jambi'), 'invited[0].seats': '5' }
    const { state } = await send(createCohort, { ...callForm, ...own })
    expect(state).toMatchObject({ kind: 'invalid', fields: { 'invited[0].governmentId': expect.any(String) } })
    const id = await create()
    const edited = await send(editDraft, { ...callForm, ...own, cohortId: id, version: '1' })
    expect(edited.state).toMatchObject({ kind: 'invalid', fields: { 'invited[0].governmentId': expect.any(String) } })
  })

  it('is refused to whoever does not set up cohorts', async () => {
    await actAs('hr@jambi.example')
    expect((await send(createCohort, callForm)).state).toMatchObject({ kind: 'refused' })
    expect(await lastTrail()).toMatchObject({ action: 'cohort.create', outcome: 'denied' })
  })

  it("is refused under another government's theme", async () => {
    await actAs('kabag@sumut.example')
    expect((await send(createCohort, callForm)).state).toMatchObject({ kind: 'refused' })
  })
})

describe('a draft', () => {
  it('is edited under its version: of two at once, one is told to reload', async () => {
    const id = await create()
    const edit = (titleId: string) => send(editDraft, { ...callForm, titleId, cohortId: id, version: '1' })
    const both: [string, () => ReturnType<typeof edit>][] = ['Pertama', 'Kedua'].map((title) => [
      officer,
      () => edit(title),
    ])
    const ends = await meet(both)
    expect(winners(ends)).toHaveLength(1)
    expect(ends.filter(({ state }) => state?.kind === 'refused')).toHaveLength(1)
    expect(await cohortOf(id)).toMatchObject({ version: 2 })
  })

  it('control: takes both edits where the version is not looked at', async () => {
    const id = await create()
    const edit = () => send(editDraft, { ...callForm, cohortId: id, version: '1' })
    const both = [officer, officer].map((email): [string, typeof edit] => [email, edit])
    expect(winners(await meet(both, carelessly))).toHaveLength(2)
  })

  it('cannot be edited by another government, nor told from one that is missing', async () => {
    const id = await create()
    await actAs('kabag@sumut.example')
    const foreign = await send(editDraft, { ...callForm, cohortId: id, version: '1' })
    const missing = await send(editDraft, { ...callForm, cohortId: idOf('cohort', 'none'), version: '1' })
    expect(foreign.state).toMatchObject({ kind: 'refused' })
    expect((foreign.state as { reason: string }).reason).toBe((missing.state as { reason: string }).reason)
  })

  it('takes an invitation back by leaving it without seats', async () => {
    const id = await create(invite)
    const { id: delegationId } = await delegationOf(id, 'sumut')
    await send(editDraft, {
      ...callForm,
      ...invite,
      'invited[0].delegationId': delegationId,
      'invited[0].remove': 'on',
      cohortId: id,
      version: '1',
    })
    expect(await delegationOf(id, 'sumut')).toMatchObject({ seats: 0 })
  })

  it('opens only when it lacks nothing', async () => {
    const id = await create({ deadlineOn: '', 'criteria[0].weight': '50' })
    const refused = await send(openCohort, { cohortId: id, version: '1' })
    expect(refused.state).toMatchObject({ kind: 'refused' })
    await send(editDraft, { ...callForm, cohortId: id, version: '1' })
    expect((await send(openCohort, { cohortId: id, version: '2' })).to).toBe(`/cohorts/${id}`)
    expect(await cohortOf(id)).toMatchObject({ state: 'open' })
  })
})

it('copies a cohort a year on: same weekday, its rules and criteria, nobody in it', async () => {
  const { to } = await send(copyCohort, { cohortId: cohort2024 })
  const id = to!.split('/')[2]!
  const [copy, original] = [await cohortOf(id), await cohortOf(cohort2024)]
  expect(copy).toMatchObject({ state: 'draft', copiedFromId: cohort2024 })
  expect(copy.trainingStartsOn - original.trainingStartsOn).toBe(364 * 86_400_000)
  const count = async (table: string, of: string) =>
    Number((await one(`select count(*) from "${table}" where "cohortId" = $1`, of)).count)
  for (const table of ['EligibilityRule', 'Criterion', 'ScheduleItem'])
    expect(await count(table, id)).toBe(await count(table, cohort2024))
  expect(await count('Participant', id)).toBe(0)
  expect(await delegationOf(id, 'sumut')).toMatchObject({ state: 'invited', seats: 10, taken: 0 })
  const [host, before] = [await delegationOf(id, 'jambi'), await delegationOf(cohort2024, 'jambi')]
  expect(host).toMatchObject({ state: 'preparing', seats: before.seats, taken: 0 })
  for (const day of ['leavesOn', 'returnsOn']) expect(host[day] - before[day]).toBe(364 * 86_400_000)
  for (const day of ['opensOn', 'deadlineOn', 'trainingEndsOn'])
    expect(copy[day] && copy[day] - original[day]).toBe(original[day] && 364 * 86_400_000)
})

it('lets the drafts of every government lapse when the call closes', async () => {
  const open = idOf('cohort', 'data-ai')
  const { version } = await cohortOf(open)
  const drafts = async () =>
    Number((await one(`select count(*) from "Nomination" where "cohortId" = $1 and state = 'draft'`, open)).count)
  expect(await drafts()).toBe(7)
  await send(selectCohort, { cohortId: open, version: String(version) })
  expect(await drafts()).toBe(0)
  expect(await lastTrail()).toMatchObject({ action: 'cohort.select', after: { lapsed: 7 } })
})

describe('extending the deadline of a call', () => {
  it('takes a later day and a reason from the head of cooperation, and opens a call that was closed', async () => {
    const id = await create()
    await send(openCohort, { cohortId: id, version: '1' })
    await send(selectCohort, { cohortId: id, version: '2' })
    const extension = { cohortId: id, version: '3', deadlineOn: '2024-11-15', reason: 'Surat baru sampai kemarin.' }
    expect((await send(extendCohort, extension)).state).toMatchObject({ kind: 'refused' })
    await actAs('kabag@jambi.example')
    for (const [wrong, field] of [
      [{ deadlineOn: '2024-11-01' }, 'deadlineOn'],
      [{ deadlineOn: '2025-02-03' }, 'deadlineOn'],
      [{ reason: '' }, 'reason'],
    ] as const) {
      const { state } = await send(extendCohort, { ...extension, ...wrong })
      expect(state).toMatchObject({ kind: 'invalid', fields: { [field]: expect.any(String) } })
    }
    expect((await send(extendCohort, extension)).to).toBeTruthy()
    expect(await cohortOf(id)).toMatchObject({ state: 'open', version: 4 })
    expect(await lastTrail()).toMatchObject({
      action: 'cohort.extend',
      reason: 'Surat baru sampai kemarin.',
      before: { deadlineOn: '2024-11-01' },
      after: { deadlineOn: '2024-11-15' },
    })
  })

  it('is refused once a line-up is proposed', async () => {
    const id = await create()
    await send(openCohort, { cohortId: id, version: '1' })
    await owner.query(`update "Delegation" set state = 'proposed' where "cohortId" = $1`, [id])
    await actAs('kabag@jambi.example')
    const { state } = await send(extendCohort, {
      cohortId: id,
      version: '2',
      deadlineOn: '2024-11-15',
      reason: 'Surat baru sampai kemarin.',
    })
    expect(state).toMatchObject({ kind: 'refused' })
    expect(await cohortOf(id)).toMatchObject({ version: 2 })
  })
})

describe('closing a cohort', () => {
  const close = async () =>
    send(closeCohort, { cohortId: cohort2024, version: String((await cohortOf(cohort2024)).version) })

  it('waits until every delegation with seats is home, and is for the head of cooperation alone', async () => {
    await actAs('kabag@jambi.example')
    await owner.query(`update "Delegation" set state = 'completed' where id = $1`, [jambiHalf])
    expect((await close()).state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('rombongan') })
    await owner.query(`update "Delegation" set state = 'completed' where "cohortId" = $1`, [cohort2024])
    for (const email of [officer, 'kabag@sumut.example']) {
      await actAs(email)
      expect((await close()).state).toMatchObject({ kind: 'refused' })
    }
    await actAs('kabag@jambi.example')
    expect((await close()).to).toBe(`/cohorts/${cohort2024}`)
    expect(await cohortOf(cohort2024)).toMatchObject({ state: 'closed' })
    expect(await lastTrail()).toMatchObject({ action: 'cohort.close', before: { state: 'selecting' } })
    await owner.query(`update "Cohort" set state = 'selecting' where id = $1`, [cohort2024])
    await owner.query(`update "Delegation" set state = 'approved' where "cohortId" = $1`, [cohort2024])
  })
})
