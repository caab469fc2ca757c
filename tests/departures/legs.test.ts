import { describe, expect, it } from 'vitest'
import { checkLegs, gapsOf } from '@/lib/departures/leg-checks'
import {
  arrivalOf,
  inOrder,
  journeyDays,
  type Leg,
  minutesOfLeg,
  nowAndNextLeg,
  otherDayOfArrival,
} from '@/lib/departures/legs'
import { meetingPoints } from '@/lib/departures/meetings'
import { instantOf, toDay, toWallTime, type Zone } from '@/lib/platform/dates'
import { homeTime } from '@/lib/schedule/week'

const zoneOf: Record<string, Zone> = { WIB: 'Asia/Jakarta', SGT: 'Asia/Singapore' }
/** leg('out', 'ZC 9301', 'DJB', 'BTH', '2024-06-30', '13:30 WIB', '14:35 WIB') */
function leg(
  way: 'out' | 'home',
  code: string,
  fromPlace: string,
  toPlace: string,
  day: string,
  leaves: string,
  arrives: string,
): Leg {
  const [departsAt = '', departsZone = ''] = leaves.split(' ')
  const [arrivesAt = '', arrivesZone = ''] = arrives.split(' ')
  return {
    id: `${code} ${fromPlace}`,
    direction: way === 'out' ? 'outbound' : 'homebound',
    mode: code.startsWith('ZC') ? 'flight' : code.startsWith('F') ? 'ferry' : 'bus',
    code,
    fromPlace,
    toPlace,
    departsOn: toDay(day),
    departsAt: toWallTime(departsAt),
    departsZone: zoneOf[departsZone]!,
    arrivesOn: toDay(day),
    arrivesAt: toWallTime(arrivesAt),
    arrivesZone: zoneOf[arrivesZone]!,
  }
}
const ferry = leg('out', 'F-93', 'Batam Centre', 'HarbourFront', '2024-06-30', '16:40 WIB', '18:50 SGT')
const toHotel = leg('out', 'bus', 'HarbourFront', 'hotel', '2024-06-30', '19:20 SGT', '19:45 SGT')
const back = leg('home', 'F-94', 'HarbourFront', 'Batam Centre', '2024-07-06', '10:10 SGT', '10:20 WIB')
const jambi = [
  leg('out', 'ZC 9301', 'DJB', 'BTH', '2024-06-30', '13:30 WIB', '14:35 WIB'),
  leg('out', 'bus', 'BTH', 'Batam Centre', '2024-06-30', '15:10 WIB', '15:35 WIB'),
  ferry,
  toHotel,
  back,
  leg('home', 'ZC 9302', 'BTH', 'DJB', '2024-07-06', '13:05 WIB', '14:10 WIB'),
]
const sumut = [
  leg('out', 'ZC 9311', 'KNO', 'BTH', '2024-06-30', '12:40 WIB', '14:05 WIB'),
  leg('out', 'taxi', 'BTH', 'Batam Centre', '2024-06-30', '14:40 WIB', '15:00 WIB'),
  ferry,
  toHotel,
  back,
  leg('home', 'ZC 9312', 'BTH', 'KNO', '2024-07-06', '13:40 WIB', '15:05 WIB'),
]
const wib = (day: string, time: string) => instantOf(toDay(day), toWallTime(time), 'Asia/Jakarta')

describe('a leg', () => {
  it.each([
    ['F-93', 70],
    ['ZC 9301', 65],
    ['F-94', 70],
  ])('%s takes %i minutes, whatever the zones of its ends', (code, minutes) => {
    expect(jambi.filter((each) => each.code === code).map(minutesOfLeg)).toEqual([minutes])
  })
})

describe('now and next', () => {
  it.each([
    ['2024-06-30', '13:29', null, 'ZC 9301'],
    ['2024-06-30', '13:30', 'ZC 9301', 'bus'],
    ['2024-06-30', '14:35', null, 'bus'],
    ['2024-06-30', '17:00', 'F-93', 'bus'],
    ['2024-06-30', '17:50', null, 'bus'],
    ['2024-07-03', '08:00', null, 'F-94'],
    ['2024-07-06', '13:30', 'ZC 9302', null],
    ['2024-07-06', '14:10', null, null],
  ])('on %s at %s WIB: %s, then %s', (day, time, now, next) => {
    const found = nowAndNextLeg(jambi, wib(day, time))
    expect([found.now?.code ?? null, found.next?.code ?? null]).toEqual([now, next])
  })
})

describe('the journey', () => {
  it('lasts from the first leg to the return, both days included', () => {
    expect(journeyDays(jambi.toReversed())).toEqual({ startsOn: '2024-06-30', endsOn: '2024-07-06' })
    expect(journeyDays([])).toBeNull()
  })
  it('is in the order of its departures', () => expect(inOrder(jambi.toReversed())).toEqual(jambi))
})

describe('what is wrong with legs', () => {
  const problems = (legs: Leg[]) =>
    checkLegs(legs).map(({ severity, legId, sentence }) => [severity, legId, sentence.key])
  it('the route of Jambi has one note: the bus from the harbour to the airport is missing', () => {
    expect(problems(jambi)).toEqual([['note', 'ZC 9302 BTH', 'departures.placesApart']])
  })
  it('an arrival before the departure is refused, also when the clock reads later', () => {
    const wrong = leg('out', 'F-1', 'HarbourFront', 'Batam Centre', '2024-06-30', '10:00 SGT', '09:00 WIB')
    expect(problems([wrong])).toEqual([['stop', wrong.id, 'departures.arrivesTooEarly']])
    expect(
      problems([leg('out', 'F-1', 'Batam Centre', 'HarbourFront', '2024-06-30', '10:00 WIB', '10:30 SGT')])[0]?.[0],
    ).toBe('stop')
  })
  it('leaving before one has arrived is refused', () => {
    const early = leg('out', 'F-90', 'Batam Centre', 'HarbourFront', '2024-06-30', '15:30 WIB', '17:40 SGT')
    expect(problems([...jambi.slice(0, 2), early])).toEqual([['stop', early.id, 'departures.leavesTooEarly']])
  })
  it('a journey that arrives after the training has begun, or leaves before it ends, is pointed out', () => {
    const training = { startsOn: toDay('2024-07-01'), endsOn: toDay('2024-07-05') }
    const found = (legs: Leg[]) =>
      checkLegs(legs, training)
        .filter(({ sentence }) => sentence.key !== 'departures.placesApart')
        .map(({ severity, legId, sentence }) => [severity, legId, sentence.key])
    expect(found(jambi)).toEqual([])
    const late = leg('out', 'ZC 1', 'A', 'B', '2024-07-02', '10:00 WIB', '11:00 WIB')
    const early = leg('home', 'ZC 2', 'B', 'A', '2024-07-04', '10:00 WIB', '11:00 WIB')
    expect(found([late, early])).toEqual([
      ['note', late.id, 'departures.arrivesAfterStart'],
      ['note', early.id, 'departures.leavesBeforeEnd'],
    ])
    // The way home entered as a way out arrives after the training.
    const wrongSide = leg('out', 'ZC 3', 'B', 'A', '2024-07-06', '10:00 WIB', '11:00 WIB')
    expect(found([wrongSide])).toEqual([['note', wrongSide.id, 'departures.arrivesAfterStart']])
  })
  it('a gap is told with both its places, where the next leg begins, and only within one direction', () => {
    expect(gapsOf(jambi)).toEqual([{ legId: 'ZC 9302 BTH', before: expect.any(String), from: 'BTH' }])
    expect(gapsOf([jambi[0]!])).toEqual([])
  })
  it('the day of arriving is told where it is another one than that of leaving', () => {
    const night = {
      ...leg('out', 'SQ 1', 'A', 'B', '2024-06-30', '23:00 WIB', '06:00 SGT'),
      arrivesOn: toDay('2024-07-01'),
    }
    expect(otherDayOfArrival(night)).toBe('2024-07-01')
    expect(otherDayOfArrival(jambi[0]!)).toBeNull()
  })
  it('places are the same however they are spelled', () => {
    expect(problems([jambi[1]!, { ...ferry, fromPlace: ' batam centre' }])).toEqual([])
  })
})

describe('meeting points', () => {
  it('Jambi and Sumatera Utara meet at Batam Centre, and start home together from HarbourFront', () => {
    const meetings = meetingPoints([
      { delegationId: 'sumut', legs: sumut },
      { delegationId: 'jambi', legs: jambi },
    ])
    expect(meetings).toEqual([
      {
        place: 'Batam Centre',
        at: wib('2024-06-30', '16:40'),
        zone: 'Asia/Jakarta',
        code: 'F-93',
        delegationIds: ['jambi', 'sumut'],
      },
      {
        place: 'HarbourFront',
        at: wib('2024-07-06', '09:10'),
        zone: 'Asia/Singapore',
        code: 'F-94',
        delegationIds: ['jambi', 'sumut'],
      },
    ])
  })
  it('there is none when they take different ferries', () => {
    const later = { ...ferry, departsAt: toWallTime('17:40'), arrivesAt: toWallTime('19:50') }
    expect(
      meetingPoints([
        { delegationId: 'jambi', legs: [ferry] },
        { delegationId: 'sumut', legs: [later] },
      ]),
    ).toEqual([])
  })
})

describe('two groups to Sydney over the night in which its clocks go back', () => {
  const sydney = 'Australia/Sydney' as Zone
  const flight = (id: string, from: [string, string, string, Zone], to: [string, string]): Leg => ({
    ...{ id, direction: 'outbound', mode: 'flight', code: id, fromPlace: from[0], toPlace: 'Bandara Sydney' },
    ...{ departsOn: toDay(from[1]), departsAt: toWallTime(from[2]), departsZone: from[3] },
    ...{ arrivesOn: toDay(to[0]), arrivesAt: toWallTime(to[1]), arrivesZone: sydney },
  })
  const jakarta = flight(
    'ZC 9401',
    ['Bandara Soekarno-Hatta', '2025-04-05', '22:00', 'Asia/Jakarta'],
    ['2025-04-06', '08:00'],
  )
  const denpasar = flight(
    'ZC 9402',
    ['Bandara Ngurah Rai', '2025-04-05', '23:30', 'Asia/Makassar'],
    ['2025-04-06', '07:30'],
  )
  it('has the right lengths, order and days', () => {
    expect([jakarta, denpasar].map(minutesOfLeg)).toEqual([420, 360])
    expect(inOrder([denpasar, jakarta]).map(({ id }) => id)).toEqual(['ZC 9401', 'ZC 9402'])
    expect(arrivalOf(denpasar) < arrivalOf(jakarta)).toBe(true)
    expect(checkLegs([jakarta])).toEqual([])
  })
  it('tells the first class at home an hour later than the day before the change would', () => {
    const home = (day: string) => homeTime(toDay(day), toWallTime('09:00'), sydney, 'Asia/Jakarta')
    expect([home('2025-04-04'), home('2025-04-07')]).toEqual(['05:00', '06:00'])
  })
  it('comes home against the clock: 10.00 in Sydney to 13.20 WIB are 6 hours 20', () => {
    const back = {
      ...jakarta,
      direction: 'homebound',
      departsOn: toDay('2025-04-12'),
      departsAt: toWallTime('10:00'),
      departsZone: sydney,
      arrivesOn: toDay('2025-04-12'),
      arrivesAt: toWallTime('13:20'),
      arrivesZone: 'Asia/Jakarta',
    } satisfies Leg
    expect(minutesOfLeg(back)).toBe(380)
  })
})
