import { beforeEach, expect, it, vi } from 'vitest'
import { saveSchedule } from '@/lib/schedule/actions'
import { actAs, lastTrail, owner, send } from '@/tests/support/acting'
import { carelessly, meet, winners } from '@/tests/support/meeting'
import { idOf } from '../../prisma/demo/ids.ts'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('@/tests/support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const cohortId = idOf('cohort', '2024')
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

it('saves the week as one set, and a row that stays keeps its id', async () => {
  const [first] = await stored()
  const { to } = await send(saveSchedule, {
    cohortId,
    version: await version(),
    ...row(0, '09:00', '10:30', { id: first.id }),
    ...row(1, '11.00', '12.30'),
    ...row(2, '', '', { titleId: '', titleEn: '' }),
  })
  expect(to).toBe(`/cohorts/${cohortId}/schedule`)
  const rows = await stored()
  expect(rows).toHaveLength(2)
  expect(rows[0].id).toBe(first.id)
  expect(await lastTrail()).toMatchObject({ action: 'schedule.edit', after: { lessonHours: 4 } })
})

it('refuses overlapping rows and an end before the start at their fields, and saves nothing', async () => {
  const before = await stored()
  const { state } = await send(saveSchedule, {
    cohortId,
    version: await version(),
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
    ...row(0, '09:00', '10:00', { day: '2024-07-06' }),
  })
  expect(state).toMatchObject({ kind: 'invalid' })
})

it('lets one of two editors win', async () => {
  const now = await version()
  const save = () => send(saveSchedule, { cohortId, version: now, ...row(0, '09:00', '10:30') })
  const both = [officer, officer].map((email): [string, typeof save] => [email, save])
  expect(winners(await meet(both))).toHaveLength(1)
  // The control: where the version is not looked at, both win.
  expect(winners(await meet(both, carelessly))).toHaveLength(2)
})

it.each(['penghubung@sumut.example', 'kabag@sumut.example', 'auditor@jambi.example', 'hr@jambi.example'])(
  'is not for %s to write',
  async (email) => {
    await actAs(email)
    const { state } = await send(saveSchedule, { cohortId, version: await version(), ...row(0, '09:00', '10:30') })
    expect(state).toMatchObject({ kind: 'refused' })
  },
)
