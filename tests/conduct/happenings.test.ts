import { describe, expect, it } from 'vitest'
import { happeningsOf, isAway, nowAndNext, onDay, zoneAt } from '@/lib/conduct/happenings'
import { pickTrip } from '@/lib/conduct/trips'
import type { Leg } from '@/lib/departures/legs'
import { instantOf, toDay, toWallTime } from '@/lib/platform/dates'

const sunday = toDay('2024-06-30')
const flight: Leg = {
  id: 'flight',
  direction: 'outbound',
  mode: 'ferry',
  code: 'F-93',
  fromPlace: 'Batam Centre',
  toPlace: 'HarbourFront',
  departsOn: sunday,
  departsAt: toWallTime('16:40'),
  departsZone: 'Asia/Jakarta',
  arrivesOn: sunday,
  arrivesAt: toWallTime('18:50'),
  arrivesZone: 'Asia/Singapore',
}
const ceremony = {
  id: 'ceremony',
  place: 'Bandara',
  day: sunday,
  startsAt: toWallTime('11:30'),
  zone: 'Asia/Jakarta' as const,
  officiant: 'Pejabat Contoh',
  officiantPost: '',
  onBehalfOf: '',
  dress: '',
  rundown: [
    { id: 'r1', startsAt: toWallTime('11:30'), activity: 'Pembukaan', officer: '' },
    { id: 'r2', startsAt: toWallTime('11:50'), activity: 'Pelepasan', officer: '' },
  ],
}
const lesson = {
  id: 'lesson',
  day: toDay('2024-07-01'),
  startsAt: toWallTime('09:00'),
  endsAt: toWallTime('10:30'),
  titleId: 'Pembukaan',
  titleEn: 'Opening',
  place: 'Ruang 2',
}
const sources = { items: [lesson], zone: 'Asia/Singapore' as const, legs: [flight], ceremony }
const all = happeningsOf(sources)
const at = (day: string, time: string) => instantOf(toDay(day), toWallTime(time), 'Asia/Jakarta')

describe('what a participant goes through', () => {
  it('comes in one order, whatever the zones', () => {
    expect(all.map(({ id }) => id)).toEqual(['r1', 'r2', 'flight', 'lesson'])
  })
  it('is read at an instant: on now, with minutes left, and next', () => {
    const { now, next } = nowAndNext(all, at('2024-06-30', '11:45'))
    expect([now?.id, now?.minutesLeft, next?.id, next?.minutesUntil]).toEqual(['r1', 5, 'r2', 5])
  })
  it('has a last row of the ceremony that ends after half an hour', () => {
    expect(nowAndNext(all, at('2024-06-30', '12:19')).now?.id).toBe('r2')
    expect(nowAndNext(all, at('2024-06-30', '12:20')).now).toBeNull()
  })
  it('is of a kind, and says where or with whom', () => {
    expect(all.map(({ kind }) => kind)).toEqual(['ceremony', 'ceremony', 'leg', 'class'])
    expect(all.at(-1)).toMatchObject({ place: 'Ruang 2', title: { id: 'Pembukaan', en: 'Opening' } })
    const [told] = happeningsOf({
      ...sources,
      items: [{ ...lesson, titleEn: '', speaker: 'Dr. Contoh' }],
      legs: [],
      ceremony: null,
    })
    expect(told).toMatchObject({ place: 'Ruang 2 · Dr. Contoh', title: { id: 'Pembukaan', en: 'Pembukaan' } })
  })
  it('has one row of a ceremony whose rundown is not written, with whoever releases', () => {
    const [only] = happeningsOf({ ...sources, ceremony: { ...ceremony, rundown: [] } })
    expect(only).toMatchObject({ id: 'ceremony', title: { id: 'Bandara' }, place: 'Bandara', by: 'Pejabat Contoh' })
  })
  it('ends the last row of the ceremony when the journey begins', () => {
    const early = { ...flight, departsAt: toWallTime('12:05') }
    expect(happeningsOf({ ...sources, legs: [early] }).find(({ id }) => id === 'r2')?.endsAt).toEqual(
      at('2024-06-30', '12:05'),
    )
    // A leg that leaves as the row begins is not what ends it.
    const same = { ...flight, departsAt: toWallTime('11:50') }
    expect(happeningsOf({ ...sources, legs: [same] }).find(({ id }) => id === 'r2')?.endsAt).toEqual(
      at('2024-06-30', '12:20'),
    )
  })
  it('is on from its first moment, and next until then', () => {
    const { now, next } = nowAndNext(all, at('2024-06-30', '11:50'))
    expect([now?.id, next?.id]).toEqual(['r2', 'flight'])
    expect(nowAndNext(all, at('2024-06-30', '11:30')).now?.id).toBe('r1')
    expect(nowAndNext([], at('2024-06-30', '11:30'))).toEqual({ now: null, next: null })
  })
  it('tells the clock of what begins or arrives in that moment', () => {
    expect(zoneAt(all, [flight], at('2024-06-30', '17:50'), 'Asia/Jakarta')).toBe('Asia/Singapore')
    expect(zoneAt(all, [], at('2024-07-01', '08:00'), 'Asia/Makassar')).toBe('Asia/Singapore')
    expect(zoneAt([], [], at('2024-07-01', '08:00'), 'Asia/Makassar')).toBe('Asia/Makassar')
  })
  it('belongs to the day where one is', () => {
    expect(onDay(all, toDay('2024-07-01')).map(({ id }) => id)).toEqual(['lesson'])
    expect(zoneAt(all, [flight], at('2024-06-30', '09:00'), 'Asia/Jakarta')).toBe('Asia/Jakarta')
    expect(zoneAt(all, [flight], at('2024-06-30', '18:00'), 'Asia/Jakarta')).toBe('Asia/Singapore')
  })
})

describe('whose clock is large', () => {
  const home: Leg = {
    ...flight,
    id: 'home',
    direction: 'homebound',
    departsOn: toDay('2024-07-06'),
    arrivesOn: toDay('2024-07-06'),
  }
  it('is the one at home until the first leg leaves, and again once the last has arrived', () => {
    const away = (day: string, time: string) => isAway([flight, home], false, at(day, time))
    expect([away('2024-06-30', '16:39'), away('2024-06-30', '16:40')]).toEqual([false, true])
    expect([away('2024-07-06', '17:49'), away('2024-07-06', '17:50')]).toEqual([true, false])
    expect(isAway([flight], false, at('2024-08-01', '09:00'))).toBe(true)
  })
  it('is told by the place alone where no leg is written down', () => {
    expect([isAway([], true, at('2024-07-01', '09:00')), isAway([], false, at('2024-07-01', '09:00'))]).toEqual([
      true,
      false,
    ])
  })
})

describe('the trip that a phone shows', () => {
  const trip = (delegationId: string, startsOn: string, endsOn: string, isLeft = false) => {
    return { delegationId, startsOn: toDay(startsOn), endsOn: toDay(endsOn), isLeft }
  }
  const trips = [trip('later', '2025-01-01', '2025-01-05'), trip('near', '2024-06-30', '2024-07-06')]
  it('is the one under way or coming next, else the last', () => {
    expect(pickTrip(trips, toDay('2024-07-02'))?.delegationId).toBe('near')
    expect(pickTrip(trips, toDay('2024-08-01'))?.delegationId).toBe('later')
    expect(pickTrip(trips, toDay('2026-01-01'))?.delegationId).toBe('later')
    expect(pickTrip([], toDay('2024-07-02'))).toBeNull()
  })
  it('is one that the person no longer goes with only where none is ahead that they go with', () => {
    const left = trip('left', '2024-06-20', '2024-07-06', true)
    expect(pickTrip([...trips, left], toDay('2024-06-28'))?.delegationId).toBe('near')
    expect(pickTrip([left, trip('past', '2019-01-01', '2019-01-05')], toDay('2024-06-28'))?.delegationId).toBe('left')
    expect(pickTrip([...trips, left], toDay('2024-06-28'), 'left')?.delegationId).toBe('left')
  })
  it('is the one asked for, if it is the own', () => {
    expect(pickTrip(trips, toDay('2024-07-02'), 'later')?.delegationId).toBe('later')
    expect(pickTrip(trips, toDay('2024-07-02'), 'foreign')?.delegationId).toBe('near')
  })
})

it('what begins at one moment stands in the order of the ids, whatever came first', () => {
  const two = ['b', 'a'].map((id) => ({ ...lesson, id }))
  for (const items of [two, two.toReversed()])
    expect(happeningsOf({ ...sources, items, legs: [], ceremony: null }).map(({ id }) => id)).toEqual(['a', 'b'])
})
it('a ceremony without a rundown is one happening with whoever holds it, until the journey begins', () => {
  const of = (departsAt: string) =>
    happeningsOf({
      ...sources,
      items: [],
      legs: [{ ...flight, departsAt: toWallTime(departsAt) }],
      ceremony: { ...ceremony, rundown: [] },
    })[0]!
  expect(of('12:30')).toMatchObject({
    id: 'ceremony',
    place: 'Bandara',
    by: 'Pejabat Contoh',
    endsAt: at('2024-06-30', '12:00'),
  })
  expect(of('11:40').endsAt).toEqual(at('2024-06-30', '11:40'))
})
