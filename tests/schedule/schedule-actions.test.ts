import { beforeEach, expect, it, vi } from 'vitest'
import { saveSchedule } from '@/lib/schedule/actions'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { carelessly, meanwhile, meet, winners } from '@/tests/support/meeting'
import { refused, refusedAt } from '@/tests/support/refused'
import { idOf } from '../../prisma/demo/ids.ts'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('@/tests/support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const cohortId = idOf('cohort', '2024')
const part = '2024-07-01'
const row = (n: number, startsAt: string, endsAt: string, more: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries({ day: '2024-07-01', startsAt, endsAt, kind: 'session', titleId: 'A', titleEn: 'A', ...more }).map(
      ([name, value]) => [`items[${n}].${name}`, value],
    ),
  )
const stored = async () =>
  (
    await owner.query('select id, day, "startsAt" from "ScheduleItem" where "cohortId" = $1 order by day, "startsAt"', [
      cohortId,
    ])
  ).rows
const version = async () =>
  String((await owner.query('select version from "Cohort" where id = $1', [cohortId])).rows[0].version)

const officer = 'staf@jambi.example'

beforeEach(() => actAs(officer))

it('saves a day as one set, a row that stays keeps its id, and the other days stay as they are', async () => {
  const [first, ...others] = await stored()
  const elsewhere = others.filter(({ day }) => day.getTime() !== first.day.getTime())
  expect(elsewhere.length).toBeGreaterThan(0)
  const { to } = await send(saveSchedule, {
    cohortId,
    version: await version(),
    part,
    ...row(0, '09:00', '10:30', { id: first.id }),
    ...row(1, '11.00', '12.30'),
    ...row(2, '', '', { titleId: '', titleEn: '' }),
  })
  expect(to).toBe(`/cohorts/${cohortId}/schedule`)
  const rows = await stored()
  expect(rows.slice(2)).toEqual(elsewhere)
  expect(rows[0].id).toBe(first.id)
  expect(await lastTrail()).toMatchObject({ action: 'schedule.edit' })
})

it('refuses overlapping rows and an end before the start at their fields, and saves nothing', async () => {
  const before = await stored()
  const { state } = await send(saveSchedule, {
    cohortId,
    version: await version(),
    part,
    ...row(0, '09:00', '10:30'),
    ...row(1, '10:00', '11:00'),
    ...row(2, '15:00', '14:00'),
  })
  expect(Object.keys((state as { fields: object }).fields).sort()).toEqual(['items[1].startsAt', 'items[2].endsAt'])
  expect(await stored()).toEqual(before)
})

it('refuses a day outside the training', async () => {
  const { state } = await send(saveSchedule, {
    cohortId,
    version: await version(),
    part,
    ...row(0, '09:00', '10:00', { day: '2024-07-06' }),
  })
  expect(state).toMatchObject(refusedAt('items[0].startsAt', 'schedule.dayOutside'))
})

it('keeps what the days of the training no longer hold, until somebody moves or removes it', async () => {
  const before = await stored()
  await owner.query(`update "Cohort" set "trainingEndsOn" = '2024-07-04' where id = $1`, [cohortId])
  const outside = before.filter(({ day }) => day > new Date('2024-07-04T12:00:00Z'))
  const [one] = outside
  expect(one).toBeDefined()
  await send(saveSchedule, { cohortId, version: await version(), part: '2024-07-04' })
  const kept = await stored()
  expect(kept.filter(({ id }) => outside.some((gone) => gone.id === id))).toHaveLength(outside.length)
  const save = async (day: string, startsAt = '09:00', endsAt = '10:00') =>
    send(saveSchedule, {
      cohortId,
      version: await version(),
      part: 'outside',
      ...row(0, startsAt, endsAt, { id: one.id, day }),
      ...Object.fromEntries(
        outside
          .slice(1)
          .flatMap(({ id }, n) => Object.entries(row(n + 1, `1${n}:00`, `1${n}:30`, { id, day: '2024-07-05' }))),
      ),
    })
  expect((await save('2024-07-09')).state).toMatchObject(refusedAt('items[0].day', 'schedule.dayOutside'))
  expect((await save('2024-07-02', '09:00', '17:00')).state).toMatchObject(
    refusedAt('items[0].startsAt', 'schedule.overlaps'),
  )
  await save('2024-07-04')
  const moved = (await stored()).find(({ id }) => id === one.id)
  expect(moved.day.toISOString() < outside[0].day.toISOString()).toBe(true)
  await owner.query(`update "Cohort" set "trainingEndsOn" = '2024-07-05' where id = $1`, [cohortId])
})

it('goes on to the next day where that is asked, and after the last one to the week', async () => {
  const next = async (day: string) =>
    (await send(saveSchedule, { cohortId, version: await version(), part: day, intent: 'next' })).to
  expect(await next('2024-07-03')).toBe(`/cohorts/${cohortId}/schedule/edit?day=2024-07-04`)
  expect(await next('2024-07-05')).toBe(`/cohorts/${cohortId}/schedule`)
})

it('is written until the cohort is closed or cancelled, under its version and its alone', async () => {
  const cohortIs = (state: string) => () =>
    owner.query('update "Cohort" set state = $2::"CohortState" where id = $1', [cohortId, state])
  const save = async (more = {}) =>
    send(saveSchedule, { cohortId, part, version: await version(), ...row(0, '09:00', '10:30'), ...more })
  const others = async () =>
    (await owner.query('select id, version from "Cohort" where id <> $1 order by id', [cohortId])).rows
  const before = await others()
  for (const state of ['draft', 'open', 'selecting']) {
    await cohortIs(state)()
    expect((await save({ intent: 'add' })).to, state).toBe(`/cohorts/${cohortId}/schedule/edit?day=2024-07-01`)
  }
  expect(await lastTrail()).toMatchObject({
    subjectKind: 'cohort',
    before: { rows: expect.arrayContaining(['2024-07-01 09:00-10:30 session: A']) },
    after: { rows: expect.arrayContaining(['2024-07-01 09:00-10:30 session: A']) },
  })
  expect(await others()).toEqual(before)
  for (const state of ['closed', 'cancelled']) {
    expect((await meanwhile(cohortIs(state), save)).state).toMatchObject(refused('shell.changedMeanwhile'))
    expect((await save()).state).toMatchObject(refused('schedule.notEditable'))
    await cohortIs('selecting')()
  }
})

it('keeps an id for one row, and takes none from the week of another cohort', async () => {
  const [first] = await stored()
  const other = (
    await owner.query(
      'select id from "ScheduleItem" where "cohortId" <> $1 union all select gen_random_uuid() limit 1',
      [cohortId],
    )
  ).rows[0].id
  await send(saveSchedule, {
    cohortId,
    version: await version(),
    part,
    ...row(0, '09:00', '10:30', { id: first.id }),
    ...row(1, '11:00', '12:30', { id: first.id }),
    ...row(2, '13:00', '14:00', { id: other }),
  })
  const ids = (await stored()).filter(({ day }) => day.getTime() === first.day.getTime()).map(({ id }) => id)
  expect(ids[0]).toBe(first.id)
  expect(new Set(ids).size).toBe(3)
  expect(ids).not.toContain(other)
})

it('lets one of two editors win', async () => {
  const now = await version()
  const save = () => send(saveSchedule, { cohortId, part, version: now, ...row(0, '09:00', '10:30') })
  const both = [officer, officer].map((email): [string, typeof save] => [email, save])
  expect(winners(await meet(both))).toHaveLength(1)
  // The control: where the version is not looked at, both win.
  expect(winners(await meet(both, carelessly))).toHaveLength(2)
})

it.each(['penghubung@sumut.example', 'kabag@sumut.example', 'auditor@jambi.example', 'hr@jambi.example'])(
  'is not for %s to write',
  async (email) => {
    await actAs(email)
    const { state } = await send(saveSchedule, {
      cohortId,
      part,
      version: await version(),
      ...row(0, '09:00', '10:30'),
    })
    expect(state).toMatchObject({ kind: 'refused' })
  },
)
