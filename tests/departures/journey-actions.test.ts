import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { saveCeremony } from '@/lib/departures/ceremony-actions'
import { saveJourney } from '@/lib/departures/journey-actions'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { noticeLeft } from '../support/headers'
import { meanwhile } from '../support/meeting'
import { refused } from '../support/refused'
import { awayOf, cohortId, delegationOf, delegationRow, peopleOf, setClock } from './release-day'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const outbound = {
  direction: 'outbound',
  mode: 'flight',
  code: 'ZC 9301',
  fromPlace: 'Jambi (DJB)',
  toPlace: 'Batam (BTH)',
  departsOn: '2024-06-29',
  departsAt: '13:30',
  departsZone: 'Asia/Jakarta',
  arrivesOn: '2024-06-29',
  arrivesAt: '14:35',
  arrivesZone: 'Asia/Jakarta',
}
const homebound = {
  ...outbound,
  direction: 'homebound',
  code: 'ZC 9302',
  fromPlace: 'Batam (BTH)',
  toPlace: 'Jambi (DJB)',
  departsOn: '2024-07-07',
  arrivesOn: '2024-07-07',
}
const rowsOf = (name: string, rows: Record<string, string>[]) =>
  Object.fromEntries(
    rows.flatMap((row, n) => Object.entries(row).map(([key, value]) => [`${name}[${n}].${key}`, value])),
  )
const journey = async (rows: Record<string, string>[], version?: number, more: Record<string, string> = {}) =>
  send(saveJourney, {
    cohortId,
    version: String(version ?? (await delegationRow('jambi')).version),
    ...rowsOf('legs', rows),
    ...more,
  })
const delegationIs = (state: string) =>
  owner.query('update "Delegation" set state = $2::"DelegationState" where id = $1', [delegationOf('jambi'), state])
const ceremony = {
  place: 'Bandara Sultan Thaha',
  day: '2024-06-30',
  startsAt: '11:30',
  zone: 'Asia/Jakarta',
  officiant: 'Pejabat Contoh',
  contactName: 'Sekar Misalan',
  contactPhone: '0812-0000-0301',
}
const legsOf = async (government: 'jambi' | 'sumut') =>
  (
    await owner.query('select id, code from "JourneyLeg" where "delegationId" = $1 order by position', [
      delegationOf(government),
    ])
  ).rows as { id: string; code: string }[]

beforeEach(() => setClock('2024-06-28'))

describe('the legs of a journey', () => {
  it('are saved as a set, move the days away of everybody who goes, and leave a trail', async () => {
    await actAs('staf@jambi.example')
    const { to } = await journey([outbound, homebound])
    expect(to).toBe(`/cohorts/${cohortId}/departure`)
    expect((await legsOf('jambi')).map(({ code }) => code)).toEqual(['ZC 9301', 'ZC 9302'])
    for (const { id } of await peopleOf('jambi'))
      expect(await awayOf(id)).toMatchObject({ startsOn: '2024-06-29', endsOn: '2024-07-07', freedAt: null })
    expect(noticeLeft()).toMatchObject({ key: 'departures.savedJourney' })
    expect(await lastTrail()).toMatchObject({
      action: 'departure.journey',
      outcome: 'done',
      subjectId: delegationOf('jambi'),
      after: {
        legs: [outbound, homebound],
        days: { startsOn: '2024-06-29', endsOn: '2024-07-07' },
        awayPeriods: (await peopleOf('jambi')).length,
      },
    })
    const { leavesOn, returnsOn } = await delegationRow('jambi')
    const [first, second] = await peopleOf('jambi')
    await owner.query(
      `insert into "AwayPeriod" (id, "personId", "governmentId", purpose, label, "startsOn", "endsOn", "freedAt")
       select gen_random_uuid(), p.id, p."governmentId", 'other'::"AwayPurpose", 'Tugas lain', s::date, e::date, f::date
         from "Person" p, (values ('2024-07-01', '2024-07-02', '2024-06-01'), ('2024-06-20', '2024-06-28', null), ('2024-07-09', '2024-07-10', null)) as v(s, e, f)
        where p.id = $1
       union all select gen_random_uuid(), p.id, p."governmentId", 'other'::"AwayPurpose", 'Tugas lain', '2024-07-01'::date, '2024-07-02'::date, null
         from (select * from "Person" where "governmentId" = (select "governmentId" from "Person" where id = $1)
           and not exists (select 1 from "AwayPeriod" a where a."personId" = "Person".id) limit 1) p`,
      [second!.personId],
    )
    const others = async () =>
      (
        await owner.query(
          'select id, "startsOn", "endsOn" from "AwayPeriod" where "delegationId" is distinct from $1 order by id',
          [delegationOf('jambi')],
        )
      ).rows
    const away = await others()
    await owner.query(
      `update "Delegation" set version = (select version from "Delegation" where id = $1), state = 'approved'
        where id = (select id from "Delegation" where id <> $1 and "governmentId" = (select "governmentId" from "Delegation" where id = $1) order by id limit 1)`,
      [delegationOf('jambi')],
    )
    await owner.query('update "AwayPeriod" set "freedAt" = now() where "participantId" = $1', [first!.id])
    const later = { ...homebound, departsOn: '2024-07-08', arrivesOn: '2024-07-08' }
    expect((await journey([outbound, later], undefined, { intent: 'add' })).to).toBe(`/cohorts/${cohortId}/journey`)
    expect(await awayOf(first!.id)).toMatchObject({ endsOn: '2024-07-07' })
    expect(await awayOf(second!.id)).toMatchObject({ endsOn: '2024-07-08' })
    expect(await others()).toEqual(away)
    await owner.query(`delete from "AwayPeriod" where label = 'Tugas lain'`)
    await owner.query('update "AwayPeriod" set "freedAt" = null where "participantId" = $1', [first!.id])
    expect((await lastTrail()).before).toMatchObject({ legs: [{ code: 'ZC 9301' }, { code: 'ZC 9302' }] })
    noticeLeft()
    await owner.query('update "Delegation" set "leavesOn" = $2, "returnsOn" = $3 where id = $1', [
      delegationOf('jambi'),
      leavesOn,
      returnsOn,
    ])
  })
  it('may be none; and the same leg sent twice, or the leg of another journey, is a new one', async () => {
    await actAs('staf@jambi.example')
    const { leavesOn, returnsOn } = await delegationRow('jambi')
    const planned = (from: Date | null, to: Date | null) =>
      owner.query('update "Delegation" set "leavesOn" = $2, "returnsOn" = $3 where id = $1', [
        delegationOf('jambi'),
        from,
        to,
      ])
    await planned(null, null)
    await journey([])
    expect(noticeLeft()).toMatchObject({ key: 'departures.savedJourneyNone' })
    expect(await lastTrail()).toMatchObject({ after: { legs: [], days: null, awayPeriods: 0 } })
    expect(await legsOf('jambi')).toEqual([])
    await planned(leavesOn, returnsOn)
    await journey([outbound, homebound])
    const [first] = await legsOf('jambi')
    const foreign = (await legsOf('sumut'))[0]!
    await journey([
      { ...outbound, id: first!.id },
      { ...homebound, id: first!.id },
      { ...homebound, code: 'ASING', id: foreign.id, departsOn: '2024-07-08', arrivesOn: '2024-07-08' },
    ])
    const after = await legsOf('jambi')
    expect(after.map(({ code }) => code)).toEqual(['ZC 9301', 'ZC 9302', 'ASING'])
    expect(after.filter(({ id }) => id === first!.id)).toHaveLength(1)
    expect(after.map(({ id }) => id)).not.toContain(foreign.id)
    await journey([outbound, homebound])
  })
  it('are written until the delegation is home, the ceremony until it has left', async () => {
    await actAs('staf@jambi.example')
    const { version } = await delegationRow('jambi')
    for (const [state, save] of [
      ['completed', () => journey([outbound, homebound])],
      ['departed', () => send(saveCeremony, { cohortId, version: String(version), ...ceremony })],
    ] as const) {
      await delegationIs(state)
      expect((await save()).state).toMatchObject(refused('departures.notEditable'))
      await delegationIs('approved')
      const closed = await meanwhile(() => delegationIs(state), save)
      expect(closed.state).toMatchObject(refused('shell.changedMeanwhile'))
    }
    await delegationIs('departed')
    expect((await journey([outbound, homebound])).to).not.toBeNull()
    await delegationIs('approved')
  })
  it('that stay keep their ids, ticked ones go, and empty rows are ignored', async () => {
    await actAs('staf@jambi.example')
    await journey([outbound, homebound])
    const [first, second] = await legsOf('jambi')
    const empty = { ...outbound, code: '', fromPlace: ' ', toPlace: '', departsAt: '', arrivesAt: '' }
    const { to, state } = await journey([
      { ...outbound, id: first!.id },
      { ...homebound, id: second!.id, remove: 'on' },
      empty,
      { ...homebound, code: 'NEW' },
    ])
    expect(state).toBeNull()
    expect(to).not.toBeNull()
    const after = await legsOf('jambi')
    expect(after.map(({ code }) => code)).toEqual(['ZC 9301', 'NEW'])
    expect(after[0]!.id).toBe(first!.id)
    expect(after[1]!.id).not.toBe(second!.id)
  })
  it('that arrive before they leave are refused at the field, and what was typed is kept', async () => {
    await actAs('staf@jambi.example')
    const before = await legsOf('jambi')
    const { state } = await journey([{ ...outbound, arrivesAt: '13:00' }])
    expect(state).toMatchObject({ kind: 'invalid', values: { 'legs[0].arrivesAt': '13:00' } })
    expect(Object.keys((state as { fields: object }).fields)).toEqual(['legs[0].arrivesAt'])
    const early = await journey([
      outbound,
      { ...homebound, departsOn: '2024-06-29', departsAt: '14:00', arrivesOn: '2024-06-29' },
    ])
    expect(Object.keys((early.state as { fields: object }).fields)).toEqual(['legs[1].departsAt'])
    expect(await legsOf('jambi')).toEqual(before)
  })
  it('on days when somebody is away elsewhere are refused, naming the person', async () => {
    await actAs('staf@jambi.example')
    const person = (await peopleOf('jambi'))[3]!
    const other = randomUUID()
    await owner.query(
      `insert into "AwayPeriod" (id, "personId", "governmentId", purpose, label, "startsOn", "endsOn")
       select $1, id, "governmentId", 'other', 'Diklat', '2024-07-10', '2024-07-12' from "Person" where id = $2`,
      [other, person.personId],
    )
    const before = await legsOf('jambi')
    const { state } = await journey([outbound, { ...homebound, departsOn: '2024-07-10', arrivesOn: '2024-07-10' }])
    expect(state).toMatchObject({ kind: 'refused' })
    expect((state as { reason: string }).reason).toContain(person.name)
    expect(await legsOf('jambi')).toEqual(before)
    await owner.query('delete from "AwayPeriod" where id = $1', [other])
  })
  it('of a page that somebody else has saved meanwhile are refused', async () => {
    await actAs('staf@jambi.example')
    const { version } = await delegationRow('jambi')
    await journey([outbound, homebound])
    expect((await journey([outbound], version)).state).toMatchObject({ kind: 'refused' })
    expect(await legsOf('jambi')).toHaveLength(2)
  })
  it('of one government stay as they are when the other saves its own', async () => {
    const before = await legsOf('jambi')
    await actAs('penghubung@sumut.example')
    const { version } = await delegationRow('sumut')
    await send(saveJourney, { cohortId, version: String(version), ...rowsOf('legs', [outbound, homebound]) })
    expect(await legsOf('jambi')).toEqual(before)
    expect((await legsOf('sumut')).map(({ code }) => code)).toEqual(['ZC 9301', 'ZC 9302'])
  })
  it.each(['auditor@jambi.example', 'asisten@jambi.example', 'hr@jambi.example', 'peserta@jambi.example'])(
    'are not for %s to write, and the try is kept',
    async (email) => {
      await actAs(email)
      const before = await legsOf('jambi')
      expect((await journey([outbound])).state).toMatchObject({ kind: 'refused' })
      expect(await legsOf('jambi')).toEqual(before)
      expect(await lastTrail()).toMatchObject({ action: 'departure.journey', outcome: 'denied' })
    },
  )
})

describe('the release ceremony', () => {
  const save = async (fields: Record<string, string>, version?: number) =>
    send(saveCeremony, {
      cohortId,
      version: String(version ?? (await delegationRow('jambi')).version),
      ...ceremony,
      ...fields,
    })

  it('is saved with its rundown and the duty officer', async () => {
    await actAs('kabag@jambi.example')
    const rundown = rowsOf('rundown', [
      { startsAt: '11.30', activity: 'Pembukaan', officer: '' },
      { startsAt: '', activity: '', officer: '' },
      { startsAt: '11:50', activity: 'Pelepasan', officer: 'Pejabat Contoh' },
    ])
    const kept = await owner.query('select id from "DepartureEvent" where "delegationId" = $1', [delegationOf('jambi')])
    expect((await save(rundown)).to).toBe(`/cohorts/${cohortId}/departure`)
    const again = await owner.query('select id, place from "DepartureEvent" where "delegationId" = $1', [
      delegationOf('jambi'),
    ])
    expect(again.rows).toEqual([{ id: kept.rows[0].id, place: ceremony.place }])
    const rows = await owner.query(
      `select r."startsAt", r.activity from "RundownItem" r join "DepartureEvent" e on e.id = r."eventId" where e."delegationId" = $1 order by r.position`,
      [delegationOf('jambi')],
    )
    expect(rows.rows).toEqual([
      { startsAt: '11:30', activity: 'Pembukaan' },
      { startsAt: '11:50', activity: 'Pelepasan' },
    ])
    expect((await delegationRow('jambi')).contactPhone).toBe('+6281200000301')
    const when = { day: '2024-06-30', startsAt: '11:30', zone: 'Asia/Jakarta' }
    expect(await lastTrail()).toMatchObject({
      action: 'departure.ceremony',
      outcome: 'done',
      before: expect.objectContaining({ zone: 'Asia/Jakarta' }),
      after: { ...when, rows: 2 },
    })
    expect((await save({ ...rundown, intent: 'add', contactPhone: '' })).to).toBe(`/cohorts/${cohortId}/departure/edit`)
    expect(await delegationRow('jambi')).toMatchObject({ contactName: 'Sekar Misalan', contactPhone: '' })
    await owner.query(
      'delete from "RundownItem" where "governmentId" in (select "governmentId" from "Delegation" where id = $1)',
      [delegationOf('jambi')],
    )
    await owner.query('delete from "DepartureEvent" where "delegationId" = $1', [delegationOf('jambi')])
    await save(rundown)
    expect(await lastTrail()).toMatchObject({ before: null, after: { ...when, rows: 2 } })
  })
  it('keeps the id of every row that stays, so that an open form still knows it', async () => {
    await actAs('kabag@jambi.example')
    const idsOf = async () => {
      const found = await owner.query<{ id: string }>(
        `select r.id from "RundownItem" r join "DepartureEvent" e on e.id = r."eventId" where e."delegationId" = $1 order by r.position`,
        [delegationOf('jambi')],
      )
      return found.rows.map(({ id }) => id)
    }
    const opening = { startsAt: '11:30', activity: 'Pembukaan', officer: '' }
    await save(rowsOf('rundown', [opening, { ...opening, startsAt: '11:50', activity: 'Doa' }]))
    const [first, second] = await idsOf()
    await save(
      rowsOf('rundown', [
        { ...opening, id: first!, remove: 'on' },
        { ...opening, id: second!, activity: 'Doa bersama' },
        { ...opening, id: randomUUID() },
      ]),
    )
    const after = await idsOf()
    expect(after).toHaveLength(2)
    expect(after[0]).toBe(second)
  })
  it('says at each field what is missing', async () => {
    await actAs('kabag@jambi.example')
    const { state } = await save({
      place: ' ',
      startsAt: '25:00',
      'rundown[0].activity': '',
      'rundown[1].startsAt': '11:00',
      'rundown[1].activity': '',
    })
    expect(Object.keys((state as { fields: object }).fields).toSorted()).toEqual([
      'place',
      'rundown[1].activity',
      'startsAt',
    ])
  })
  it('of an own delegation only: an officer of another government changes nothing here', async () => {
    await actAs('penghubung@sumut.example')
    const { version } = await delegationRow('sumut')
    await save({ place: 'Kualanamu' }, version)
    const places = await owner.query('select place from "DepartureEvent" where "delegationId" = $1', [
      delegationOf('jambi'),
    ])
    expect(places.rows).toEqual([{ place: ceremony.place }])
  })
})
