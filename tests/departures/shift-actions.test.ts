import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { postponeCohort } from '@/lib/departures/shift-actions'
import { governmentId } from '../../prisma/demo/governments.ts'
import { idOf } from '../../prisma/demo/ids.ts'
import { actAs, owner, send } from '../support/acting'
import { refused, refusedAt } from '../support/refused'
import { awayOf, cohortId, delegationOf, marksOf, peopleOf, setClock } from './release-day'

const openId = idOf('cohort', 'data-ai')
const one = async (sql: string, ...values: unknown[]) => (await owner.query(sql, values)).rows[0]

/** The days of a cohort and of all that is entered with it, as text. */
const daysOf = (id: string) =>
  one(
    `select to_char(c."trainingStartsOn", 'MM-DD') as starts, to_char(c."trainingEndsOn", 'MM-DD') as ends,
       to_char(c."deadlineOn", 'YYYY-MM-DD') as deadline, c.state, c.version,
       (select min(to_char("leavesOn", 'MM-DD')) from "Delegation" where "cohortId" = c.id) as leaves,
       (select max(to_char("returnsOn", 'MM-DD')) from "Delegation" where "cohortId" = c.id) as returns,
       (select min(to_char("departsOn", 'MM-DD')) from "JourneyLeg" where "cohortId" = c.id) as "firstLeg",
       (select min(to_char(day, 'MM-DD')) from "DepartureEvent" where "cohortId" = c.id) as ceremony,
       (select min(to_char(day, 'MM-DD')) from "ScheduleItem" where "cohortId" = c.id) as lesson,
       (select count(*)::int from "Nomination" where "cohortId" = c.id and state in ('selected', 'submitted')) as nominations
     from "Cohort" c where c.id = $1`,
    id,
  )
const postpone = async (startsOn: string, more: Record<string, string> = {}, id = cohortId) =>
  send(postponeCohort, {
    cohortId: id,
    version: String((await one('select version from "Cohort" where id = $1', id)).version),
    startsOn,
    reason: 'Mitra meminta hari lain',
    ...more,
  })
const awayElsewhere = (personId: string, government: 'jambi' | 'sumut', startsOn: string, endsOn: string) =>
  owner.query(
    `insert into "AwayPeriod" (id, "personId", "governmentId", purpose, label, "startsOn", "endsOn")
     values ($1, $2, $3, 'other', 'Tugas contoh', $4, $5)`,
    [randomUUID(), personId, governmentId(government), startsOn, endsOn],
  )

beforeEach(async () => {
  await setClock('2024-06-28')
  await actAs('kabag@jambi.example')
})

describe('postponing a cohort', () => {
  it('is not for an officer, nor for the head of a joined government', async () => {
    for (const email of ['staf@jambi.example', 'kabag@sumut.example']) {
      await actAs(email)
      expect((await postpone('2024-07-08')).state).toMatchObject({ kind: 'refused' })
    }
    expect(await daysOf(cohortId)).toMatchObject({ starts: '07-01' })
  })

  it('wants a reason, another day, and a departure that is not past', async () => {
    expect((await postpone('2024-07-08', { reason: '' })).state).toMatchObject({
      kind: 'invalid',
      fields: { reason: expect.any(String) },
    })
    expect((await postpone('2024-07-01')).state).toMatchObject(refused('departures.sameDay'))
    expect((await postpone('2024-06-29')).state).toMatchObject(refused('departures.startsInPast'))
  })

  it('is refused, naming the people, when anybody of any delegation would be away twice', async () => {
    const [jambi] = await peopleOf('jambi')
    const [sumut] = await peopleOf('sumut')
    await awayElsewhere(jambi!.personId, 'jambi', '2024-08-05', '2024-08-06')
    await awayElsewhere(sumut!.personId, 'sumut', '2024-08-06', '2024-08-07')
    const { state } = await postpone('2024-08-05')
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining(jambi!.name) })
    expect(state).toMatchObject({ reason: expect.stringContaining(sumut!.name) })
    await owner.query(`delete from "AwayPeriod" where label = 'Tugas contoh' and "personId" = $1`, [sumut!.personId])
    const alone = await postpone('2024-08-05')
    expect(alone.state).toMatchObject({ kind: 'refused', reason: expect.not.stringContaining(sumut!.name) })
    expect(alone.state).toMatchObject({ reason: expect.stringContaining(jambi!.name) })
    expect(await daysOf(cohortId)).toMatchObject({ starts: '07-01' })
  })

  it('moves training, delegations, legs, ceremonies, schedule and days away alike, and keeps the rest', async () => {
    const [before, person] = [await daysOf(cohortId), (await peopleOf('sumut'))[1]!]
    await owner.query(
      `insert into "RollCallMark" (id, "delegationId", "governmentId", "participantId", mark, "byId", "byName", "markedAt")
       select $1, $2, $3, $4, 'present', id, name, '2024-06-28' from "User" where email = 'penghubung@sumut.example'`,
      [randomUUID(), delegationOf('sumut'), governmentId('sumut'), person.id],
    )
    expect((await postpone('2024-07-08', { deadlineOn: '2024-07-02' })).to).toBe(`/cohorts/${cohortId}`)
    expect(await daysOf(cohortId)).toEqual({
      ...before,
      version: before.version + 1,
      starts: '07-08',
      ends: '07-12',
      leaves: '07-07',
      returns: '07-13',
      firstLeg: '07-07',
      ceremony: '07-07',
      lesson: '07-08',
    })
    expect(await awayOf(person.id)).toMatchObject({ startsOn: '2024-07-07', endsOn: '2024-07-13' })
    expect((await marksOf(person.id)).map(({ mark }) => mark)).toEqual(['present', 'undo'])
  })

  it('stands in the trail of every government that goes, with its reason', async () => {
    const { rows } = await owner.query(
      `select "governmentId", reason, after from "AuditEvent" where action = 'cohort.postpone' and outcome = 'done'`,
    )
    const { deadline } = await daysOf(cohortId)
    const days = { days: 7, trainingStartsOn: '2024-07-08', trainingEndsOn: '2024-07-12', deadlineOn: deadline }
    const reason = 'Mitra meminta hari lain'
    const moved = (await peopleOf('jambi')).length + (await peopleOf('sumut')).length
    expect(rows.toSorted((a, b) => Object.keys(a.after).length - Object.keys(b.after).length)).toEqual([
      { governmentId: governmentId('sumut'), reason, after: days },
      { governmentId: governmentId('jambi'), reason, after: { ...days, awayPeriods: moved, noLongerMet: 0 } },
    ])
  })

  it('takes a version: who looks at older days is told to reload', async () => {
    expect((await postpone('2024-07-15', { version: '1' })).state).toMatchObject({ kind: 'refused' })
  })

  it('is refused once a roll call is closed', async () => {
    await owner.query(`update "Delegation" set state = 'departed' where id = $1`, [delegationOf('sumut')])
    expect((await postpone('2024-07-15')).state).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('Sudah ada rombongan yang berangkat'),
    })
  })
})

describe('postponing an open call', () => {
  it('moves its deadline, which stays before the training', async () => {
    const { starts } = await daysOf(openId)
    const later = `2024-12-${starts.slice(3)}`
    const late = await postpone(later, { deadlineOn: '2024-12-31' }, openId)
    expect(late.state).toMatchObject(refusedAt('deadlineOn', 'cohorts.deadlineAfterTraining'))
    const past = await postpone(later, { deadlineOn: '2024-06-27' }, openId)
    expect(past.state).toMatchObject(refusedAt('deadlineOn', 'departures.deadlinePast'))
    const { deadline } = await daysOf(openId)
    expect((await postpone(`2024-11-${starts.slice(3)}`, {}, openId)).to).toBeTruthy()
    expect(await daysOf(openId)).toMatchObject({ state: 'open', deadline })
    expect((await postpone(later, { deadlineOn: '2024-08-01' }, openId)).to).toBeTruthy()
    expect(await daysOf(openId)).toMatchObject({ state: 'open', deadline: '2024-08-01' })
  })

  it('says how many of the own nominations miss a rule on the new days', async () => {
    const nominee = await one(
      `select "personId" from "Nomination" where "cohortId" = $1 and "governmentId" = $2 and state = 'submitted' limit 1`,
      openId,
      governmentId('jambi'),
    )
    await awayElsewhere(nominee.personId, 'jambi', '2025-02-01', '2025-02-28')
    await postpone('2025-02-10', { deadlineOn: '2024-08-01' }, openId)
    const { after } = await one(
      `select after from "AuditEvent" where action = 'cohort.postpone' and "cohortId" = $1 and "governmentId" = $2 order by id desc limit 1`,
      openId,
      governmentId('jambi'),
    )
    expect(after.noLongerMet).toBeGreaterThanOrEqual(1)
    expect(after.awayPeriods).toBe(0)
  })
})
