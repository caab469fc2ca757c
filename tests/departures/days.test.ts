import { describe, expect, it } from 'vitest'
import { awayDays } from '@/lib/departures/away-days'
import { checkLegs } from '@/lib/departures/leg-checks'
import { inOrder, journeyDays, type Leg } from '@/lib/departures/legs'
import { departureDay, markingRefusal, returnDay } from '@/lib/departures/roll-call-day'
import { toDay, toWallTime } from '@/lib/platform/dates'

const leg = (
  id: string,
  direction: Leg['direction'],
  day: string,
  from: string,
  to: string,
  fields: Partial<Leg> = {},
): Leg => ({
  ...{ id, direction, mode: 'flight', code: '', fromPlace: 'Jambi', toPlace: 'Singapura' },
  ...{ departsOn: toDay(day), departsAt: toWallTime(from), departsZone: 'Asia/Jakarta' },
  ...{ arrivesOn: toDay(day), arrivesAt: toWallTime(to), arrivesZone: 'Asia/Jakarta' },
  ...fields,
})
const out = leg('out', 'outbound', '2024-06-29', '08:00', '09:00')
const home = leg('home', 'homebound', '2024-07-07', '08:00', '09:00')
const planned = { leavesOn: toDay('2024-06-30'), returnsOn: toDay('2024-07-06') }
const open = { leavesOn: null, returnsOn: null }
const days = (legs: Leg[], plan: Parameters<typeof awayDays>[1] = planned) => Object.values(awayDays(legs, plan) ?? {})

describe('the days away', () => {
  it('are those of the legs, each direction for itself, and else those planned', () => {
    expect(days([out, home])).toEqual(['2024-06-29', '2024-07-07'])
    expect(days([out])).toEqual(['2024-06-29', '2024-07-06'])
    expect(days([home])).toEqual(['2024-06-30', '2024-07-07'])
    expect(days([])).toEqual(['2024-06-30', '2024-07-06'])
  })
  it('are known from one direction alone, and from nothing not at all', () => {
    expect(days([out], open)).toEqual(['2024-06-29', '2024-06-29'])
    expect(days([home], open)).toEqual(['2024-07-07', '2024-07-07'])
    for (const half of [{ ...open, leavesOn: planned.leavesOn }, { ...open, returnsOn: planned.returnsOn }, open])
      expect(awayDays([], half)).toBeNull()
  })
  it('end with the last arrival, be it later than the planned return', () => {
    expect(days([leg('late', 'outbound', '2024-07-09', '08:00', '09:00')])).toEqual(['2024-07-09', '2024-07-09'])
  })
  it('of leaving and return stand alone where the other is not known', () => {
    expect([departureDay([], planned), returnDay([], planned)]).toEqual(['2024-06-30', '2024-07-06'])
    expect([departureDay([out, home], planned), returnDay([out, home], planned)]).toEqual(['2024-06-29', '2024-07-07'])
    expect(returnDay([], { ...open, returnsOn: planned.returnsOn })).toBe('2024-07-06')
    expect([departureDay([], open), returnDay([], open)]).toEqual([null, null])
  })
  it('of no legs are none', () => expect(journeyDays([])).toBeNull())
})

it('the roll call is open from the day of leaving until it is closed', () => {
  const refusal = (fields: object) =>
    markingRefusal({ state: 'approved', departsOn: toDay('2024-06-30'), today: toDay('2024-06-30'), ...fields })?.key ??
    null
  expect(refusal({})).toBeNull()
  expect(refusal({ today: toDay('2024-06-29') })).toBe('departures.rollCallNotYet')
  expect(refusal({ departsOn: null })).toBe('departures.rollCallNoDay')
  expect(refusal({ state: 'departed' })).toBe('departures.rollCallClosed')
})

describe('legs', () => {
  it('stand in the order of leaving, then of arriving, then of their ids', () => {
    const later = leg('a', 'outbound', '2024-06-29', '09:00', '12:00')
    const slow = leg('b', 'outbound', '2024-06-29', '08:00', '11:00')
    const quick = leg('d', 'outbound', '2024-06-29', '08:00', '09:00')
    const same = leg('c', 'outbound', '2024-06-29', '08:00', '09:00')
    const ids = (legs: Leg[]) => inOrder(legs).map(({ id }) => id)
    expect(ids([later, slow, quick, same])).toEqual(['c', 'd', 'b', 'a'])
    expect(ids([same, quick, slow, later])).toEqual(['c', 'd', 'b', 'a'])
  })
  it('take time, and may leave in the minute in which the one before arrives', () => {
    const told = (...legs: Leg[]) =>
      checkLegs(legs).map(({ severity, legId, sentence }) => [severity, legId, sentence.key])
    const next = leg('next', 'outbound', '2024-06-29', '09:00', '10:00', { fromPlace: ' singapura', toPlace: 'Johor' })
    expect(told(out, next)).toEqual([])
    expect(told(out, { ...next, departsAt: toWallTime('08:59') })).toEqual([
      ['stop', 'next', 'departures.leavesTooEarly'],
    ])
    expect(told({ ...out, arrivesAt: toWallTime('08:00') })).toEqual([['stop', 'out', 'departures.arrivesTooEarly']])
    expect(told({ ...out, arrivesAt: toWallTime('08:01') })).toEqual([])
    expect(told(out, { ...next, fromPlace: 'Batam' })).toEqual([['note', 'next', 'departures.placesApart']])
  })
})
