import { beforeEach, describe, expect, it, vi } from 'vitest'
import { closeCohort, extendCohort, openCohort, selectCohort } from '@/lib/cohorts/call-actions'
import { copyCohort, createCohort, editDraft, editPublished } from '@/lib/cohorts/form-actions'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('@/tests/support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

// The database comes first: settings are read when the actions load.
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { carelessly, meanwhile, meet, winners } from '@/tests/support/meeting'
import { refused, refusedAt } from '@/tests/support/refused'
import { governmentId } from '../../prisma/demo/governments.ts'
import { idOf } from '../../prisma/demo/ids.ts'
import { callForm } from './call-form'
import { create, delegationOf, invite, officer, one } from './made-cohort'

const cohort2024 = idOf('cohort', '2024')
const jambiHalf = idOf('delegation', cohort2024, 'jambi')

const cohortOf = (id: string) => one('select * from "Cohort" where id = $1', id)

beforeEach(() => actAs(officer))

describe('creating a cohort', () => {
  it('without English words lets the Indonesian ones stand for both', async () => {
    const id = await create({ titleId: 'Kelola Pesisir', titleEn: '' })
    expect(await cohortOf(id)).toMatchObject({ titleId: 'Kelola Pesisir', titleEn: 'Kelola Pesisir' })
  })
  it('writes a draft with rules, criteria and delegations, and one row of the trail', async () => {
    const id = await create(invite)
    expect(await cohortOf(id)).toMatchObject({ state: 'draft', city: 'Singapura', reserves: 4 })
    expect(await delegationOf(id, 'jambi')).toMatchObject({ state: 'preparing', seats: 12 })
    expect(await delegationOf(id, 'sumut')).toMatchObject({ state: 'invited', seats: 5 })
    const codes = await owner.query('select code from "Criterion" where "cohortId" = $1 order by position', [id])
    expect(codes.rows.map(({ code }) => code)).toEqual(['achievement', 'c2'])
    expect(await lastTrail()).toMatchObject({
      action: 'cohort.create',
      outcome: 'done',
      cohortId: id,
      after: { state: 'draft', seats: 12, invited: 1 },
    })
    const days = await owner.query(
      'select "leavesOn"::text, "returnsOn"::text from "Delegation" where "cohortId" = $1',
      [id],
    )
    expect(days.rows).toContainEqual({ leavesOn: '2025-02-02', returnsOn: '2025-02-08' })
    expect(days.rows).toContainEqual({ leavesOn: null, returnsOn: null })
    const rules = await owner.query(
      'select kind, position from "EligibilityRule" where "cohortId" = $1 order by position',
      [id],
    )
    expect(rules.rows.map(({ position }) => position)).toEqual([0, 1])
  })

  it('goes back to the form where a row was added, and names new criteria by codes that are free', async () => {
    const { to } = await send(createCohort, {
      ...callForm,
      intent: 'add',
      'criteria[0].code': '',
      'criteria[1].code': 'c1',
    })
    const id = to!.split('/')[2]!
    expect(to).toBe(`/cohorts/${id}/edit`)
    const codes = await owner.query('select code from "Criterion" where "cohortId" = $1 order by position', [id])
    expect(codes.rows.map(({ code }) => code)).toEqual(['c2', 'c1'])
    expect((await send(createCohort, callForm)).to).toMatch(/^\/cohorts\/[^/]+$/)
    const edit = { ...callForm, cohortId: id, version: '1' }
    expect((await send(editDraft, { ...edit, intent: 'add' })).to).toBe(`/cohorts/${id}/edit`)
    expect((await send(editDraft, { ...edit, version: '2' })).to).toBe(`/cohorts/${id}`)
  })

  it('invites others than the host, which has its own delegation', async () => {
    const own = { 'invited[0].governmentId': governmentId('jambi'), 'invited[0].seats': '5' }
    const { state } = await send(createCohort, { ...callForm, ...own })
    expect(state).toMatchObject(refusedAt('invited[0].governmentId', 'cohorts.governmentIsHost'))
    const id = await create()
    const edited = await send(editDraft, { ...callForm, ...own, cohortId: id, version: '1' })
    expect(edited.state).toMatchObject(refusedAt('invited[0].governmentId', 'cohorts.governmentIsHost'))
  })

  it('is refused to whoever does not set up cohorts', async () => {
    await actAs('hr@jambi.example')
    expect((await send(createCohort, callForm)).state).toMatchObject({ kind: 'refused' })
    expect(await lastTrail()).toMatchObject({ action: 'cohort.create', outcome: 'denied' })
  })

  it("is refused under another government's theme", async () => {
    await actAs('kabag@sumut.example')
    expect((await send(createCohort, callForm)).state).toMatchObject(refused('cohorts.themeMissing'))
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
    await send(editDraft, { ...callForm, ...invite, 'invited[0].seats': '7', cohortId: id, version: '2' })
    expect(await delegationOf(id, 'sumut')).toMatchObject({ id: delegationId, seats: 7 })
  })

  it('is written as a whole: days, seats and who is invited; a row that is ticked off invites nobody', async () => {
    const id = await create()
    const edit = {
      ...callForm,
      cohortId: id,
      version: '1',
      trainingEndsOn: '2025-02-06',
      'own.seats': '14',
      'own.leavesOn': '2025-02-01',
      ...invite,
      'invited[0].remove': 'on',
    }
    await send(editDraft, edit)
    expect(await delegationOf(id, 'sumut')).toBeUndefined()
    expect(await one('select seats, "leavesOn"::text from "Delegation" where "cohortId" = $1', id)).toEqual({
      seats: 14,
      leavesOn: '2025-02-01',
    })
    const day = { trainingStartsOn: '2025-02-03', deadlineOn: '2024-11-01' }
    expect(await lastTrail()).toMatchObject({
      action: 'cohort.edit',
      before: { ...day, trainingEndsOn: '2025-02-07' },
      after: { ...day, trainingEndsOn: '2025-02-06', rules: expect.arrayContaining(['age', 'kind']) },
    })
    await owner.query(
      `insert into "ScheduleItem" (id, "cohortId", "hostId", day, "startsAt", "endsAt", kind, "titleId", "titleEn", place, speaker)
       select gen_random_uuid(), id, "hostId", '2025-02-05', '09:00', '10:00', 'session', 'A', 'A', '', '' from "Cohort" where id = $1`,
      [id],
    )
    const later = { trainingStartsOn: '2025-02-04', version: '2', 'invited[0].remove': '' }
    await send(editDraft, { ...edit, ...later })
    expect(await one('select day::text from "ScheduleItem" where "cohortId" = $1', id)).toEqual({ day: '2025-02-06' })
    expect(await delegationOf(id, 'sumut')).toMatchObject({ state: 'invited', seats: 5 })
    const host = await delegationOf(id, 'jambi')
    const bump = (by: number) => () =>
      owner.query('update "Delegation" set version = version + $2 where id = $1', [host.id, by])
    const again = () => send(editDraft, { ...edit, version: '3' })
    expect((await meanwhile(bump(1), again)).state).toMatchObject(refused('shell.changedMeanwhile'))
    const foreign = { ...edit, version: '3', themeId: idOf('theme', 'none') }
    expect((await send(editDraft, foreign)).state).toMatchObject(refused('cohorts.themeMissing'))
    const opened = () => owner.query(`update "Cohort" set state = 'open' where id = $1`, [id])
    expect((await meanwhile(opened, again)).state).toMatchObject(refused('shell.changedMeanwhile'))
    expect((await again()).state).toMatchObject(refused('cohorts.notDraft'))
  })

  it('opens only when it lacks nothing', async () => {
    const id = await create({ deadlineOn: '', 'criteria[0].weight': '50' })
    const lacking = await send(openCohort, { cohortId: id, version: '1' })
    expect(lacking.state).toMatchObject({ kind: 'refused' })
    await send(editDraft, { ...callForm, cohortId: id, version: '1' })
    expect((await send(openCohort, { cohortId: id, version: '2' })).to).toBe(`/cohorts/${id}`)
    expect(await cohortOf(id)).toMatchObject({ state: 'open', publishedAt: expect.any(Date) })
  })

  it('opens until the day of its deadline', async () => {
    const id = await create()
    const deadline = (day: string) =>
      owner.query(`update "Cohort" set "opensOn" = '2024-06-01', "deadlineOn" = $2 where id = $1`, [id, day])
    await deadline('2024-06-27')
    expect((await send(openCohort, { cohortId: id, version: '1' })).state).toMatchObject(
      refused('cohorts.deadlinePast'),
    )
    await deadline('2024-06-28')
    expect((await send(openCohort, { cohortId: id, version: '1' })).to).toBe(`/cohorts/${id}`)
  })
})

describe('a published call', () => {
  const words = {
    titleId: 'Pengelolaan Kota Pesisir',
    titleEn: 'Coastal City Management',
    venue: 'Balai Contoh',
    city: 'Batam',
    provider: 'Mitra Contoh',
    funding: 'APBD',
  }
  it('has its words and its place mended, and nothing else', async () => {
    const id = await create()
    const edit = (version: number) => send(editPublished, { cohortId: id, version: String(version), ...words })
    expect((await edit(1)).state).toMatchObject(refused('cohorts.notEditable'))
    await send(openCohort, { cohortId: id, version: '1' })
    const others = () => one('select sum(version)::int as n from "Cohort" where id <> $1', id)
    const [before, rest] = [await cohortOf(id), await others()]
    expect((await edit(2)).to).toBe(`/cohorts/${id}`)
    expect(await cohortOf(id)).toEqual({ ...before, ...words, version: 3 })
    expect(await others()).toEqual(rest)
    const { titleId, titleEn, venue, city, provider, funding } = before
    expect(await lastTrail()).toMatchObject({
      action: 'cohort.edit',
      before: { titleId, titleEn, venue, city, provider, funding },
      after: words,
    })
    const cohortIs = (state: string) => () =>
      owner.query('update "Cohort" set state = $2::"CohortState" where id = $1', [id, state])
    expect((await meanwhile(cohortIs('cancelled'), () => edit(3))).state).toMatchObject(
      refused('shell.changedMeanwhile'),
    )
    expect((await edit(3)).state).toMatchObject(refused('cohorts.notEditable'))
    await cohortIs('selecting')()
    expect((await edit(3)).to).toBe(`/cohorts/${id}`)
    await actAs('kabag@sumut.example')
    const joint = { cohortId: cohort2024, version: String((await cohortOf(cohort2024)).version), ...words }
    expect((await send(editPublished, joint)).state).toMatchObject(refused('shell.notAllowed'))
  })
})

it('copies a cohort of long ago to days that are still to come, and leaves out who was invited for nothing', async () => {
  const id = await create({ ...invite, titleId: 'Pengelolaan Kota 2025', titleEn: 'City Management 2025' })
  await owner.query(
    `update "Cohort" set "trainingStartsOn" = '2022-02-07', "trainingEndsOn" = '2022-02-11', "titleId" = 'Kota 2022', "titleEn" = 'City 2022' where id = $1`,
    [id],
  )
  await owner.query('update "Delegation" set seats = 0 where "cohortId" = $1 and "governmentId" = $2', [
    id,
    governmentId('sumut'),
  ])
  await owner.query(
    `insert into "ScheduleItem" (id, "cohortId", "hostId", day, "startsAt", "endsAt", kind, "titleId", "titleEn")
     values (gen_random_uuid(), $1, $2, '2022-02-08', '09:00', '10:00', 'session', 'Materi', 'Lesson')`,
    [id, governmentId('jambi')],
  )
  const { to } = await send(copyCohort, { cohortId: id })
  const made = to!.split('/')[2]!
  expect(to).toBe(`/cohorts/${made}/edit`)
  expect(await lastTrail()).toMatchObject({
    action: 'cohort.copy',
    subjectId: made,
    before: { copiedFrom: id },
    after: { state: 'draft' },
  })
  expect(
    await one(
      `select "titleId", "titleEn", "trainingStartsOn"::text as starts, "trainingEndsOn"::text as ends,
        (select min(day)::text from "ScheduleItem" where "cohortId" = "Cohort".id) as lesson from "Cohort" where id = $1`,
      made,
    ),
  ).toEqual({
    titleId: 'Kota 2025',
    titleEn: 'City 2025',
    starts: '2025-02-03',
    ends: '2025-02-07',
    lesson: '2025-02-04',
  })
  expect(await delegationOf(made, 'sumut')).toBeUndefined()
  await actAs('kabag@sumut.example')
  expect((await send(copyCohort, { cohortId: cohort2024 })).state).toMatchObject(refused('shell.notAllowed'))
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

  it('is refused for a day that is past, and where a line-up is proposed at that moment or further on', async () => {
    const id = await create()
    await send(openCohort, { cohortId: id, version: '1' })
    await owner.query(`update "Cohort" set "opensOn" = null, "deadlineOn" = '2024-06-20' where id = $1`, [id])
    await actAs('kabag@jambi.example')
    const extend = (deadlineOn: string) =>
      send(extendCohort, { cohortId: id, version: '2', deadlineOn, reason: 'Surat baru sampai kemarin.' })
    expect((await extend('2024-06-27')).state).toMatchObject(refusedAt('deadlineOn', 'cohorts.deadlineNotLater'))
    expect((await extend('2025-02-03')).state).toMatchObject(refusedAt('deadlineOn', 'cohorts.deadlineAfterTraining'))
    const delegationIs = (state: string) => () =>
      owner.query('update "Delegation" set state = $2::"DelegationState" where "cohortId" = $1', [id, state])
    for (const state of ['proposed', 'approved', 'departed', 'completed']) {
      const { state: answer } = await meanwhile(delegationIs(state), () => extend('2024-06-28'))
      expect(answer, state).toMatchObject(refused('cohorts.alreadyProposed'))
      await delegationIs('preparing')()
    }
    expect((await extend('2024-06-28')).to).toBe(`/cohorts/${id}`)
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
