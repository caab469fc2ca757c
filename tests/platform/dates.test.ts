import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  columnFromDay,
  completedYears,
  dayFromColumn,
  dayIn,
  daysBetween,
  daysFrom,
  endOfDay,
  instantOf,
  isDay,
  isWallTime,
  isZone,
  minutesBetween,
  namedZones,
  overlaps,
  toDay,
  toWallTime,
  wallIn,
  type Zone,
} from '@/lib/platform/dates'

const anyDay = fc.integer({ min: 0, max: 80_000 }).map((n) => addDays(toDay('1950-01-01'), n))

describe('a day', () => {
  it.each(['2024-02-29', '1969-07-02', '2199-12-31'])('%s is in the calendar', (text) => expect(isDay(text)).toBe(true))
  it.each(['2023-02-29', '2024-02-30', '2024-13-01', '2024-00-10', '2024-1-5', '1899-12-31', '', '2024-06-30T00:00'])(
    '"%s" is not',
    (text) => expect(isDay(text)).toBe(false),
  )
  it('is refused with its text when it is none', () => expect(() => toDay('30-06-2024')).toThrow('30-06-2024'))
  it('goes to a date column and back', () => {
    fc.assert(fc.property(anyDay, (day) => dayFromColumn(columnFromDay(day)) === day))
  })
})

describe('adding months', () => {
  it.each([
    ['2024-07-06', 6, '2025-01-06'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-01-15', -13, '2022-12-15'],
  ])('%s and %i months is %s', (day, months, then) => expect(addMonths(toDay(day), months)).toBe(then))
  it('never leaves the month that was meant', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, months) => {
        const index = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7))
        return index(addMonths(day, months)) - index(day) === months
      }),
    )
  })
  it('takes a leap day to 28 February a year later', () => expect(addYears(toDay('2024-02-29'), 1)).toBe('2025-02-28'))
})

describe('counting days and years', () => {
  it('counts from one day to another', () => {
    expect(daysBetween(toDay('2024-06-28'), toDay('2024-07-01'))).toBe(3)
    expect(daysBetween(toDay('2024-07-01'), toDay('2024-06-28'))).toBe(-3)
  })
  it('lists both ends', () => {
    expect(daysFrom(toDay('2024-06-30'), toDay('2024-07-02'))).toEqual(['2024-06-30', '2024-07-01', '2024-07-02'])
    expect(daysFrom(toDay('2024-07-02'), toDay('2024-07-01'))).toEqual([])
  })
  it.each([
    ['1969-07-02', '2024-07-01', 54],
    ['1969-07-01', '2024-07-01', 55],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
  ])('born %s is on %s %i years old', (birth, on, years) => expect(completedYears(toDay(birth), toDay(on))).toBe(years))
})

describe('periods', () => {
  const july = { startsOn: toDay('2024-07-01'), endsOn: toDay('2024-07-05') }
  it('overlap on a shared first or last day', () => {
    expect(overlaps(july, { startsOn: toDay('2024-07-05'), endsOn: toDay('2024-07-09') })).toBe(true)
    expect(overlaps(july, { startsOn: toDay('2024-06-01'), endsOn: toDay('2024-07-01') })).toBe(true)
  })
  it('do not overlap when one starts the day after', () => {
    expect(overlaps(july, { startsOn: toDay('2024-07-06'), endsOn: toDay('2024-07-09') })).toBe(false)
  })
})

describe('clocks', () => {
  const at = (time: string, zone: Zone, day = '2024-06-30') => instantOf(toDay(day), toWallTime(time), zone)
  it.each(['24:00', '9:00', '09.00', '09:60', ''])('"%s" is no wall time', (text) =>
    expect(isWallTime(text)).toBe(false),
  )
  it('16.40 in Batam to 18.50 in Singapore is 70 minutes', () => {
    expect(minutesBetween(at('16:40', 'Asia/Jakarta'), at('18:50', 'Asia/Singapore'))).toBe(70)
  })
  it('09.00 WIB is 10.00 in Makassar and Singapore and 11.00 in Jayapura', () => {
    const instant = at('09:00', 'Asia/Jakarta')
    expect(instant.toISOString()).toBe('2024-06-30T02:00:00.000Z')
    expect(namedZones.map((zone) => wallIn(instant, zone).time)).toEqual(['09:00', '10:00', '11:00', '10:00'])
  })
  it('midnight is reached in Jayapura while it is still yesterday in Jambi', () => {
    const instant = at('22:30', 'Asia/Jakarta')
    expect(dayIn(instant, 'Asia/Jakarta')).toBe('2024-06-30')
    expect(wallIn(instant, 'Asia/Jayapura')).toEqual({ day: '2024-07-01', time: '00:30' })
  })
  it('a deadline is the last moment of its day in the zone', () => {
    const deadline = endOfDay(toDay('2024-06-14'), 'Asia/Jakarta')
    expect(deadline.toISOString()).toBe('2024-06-14T16:59:59.999Z')
    expect(wallIn(deadline, 'Asia/Jakarta')).toEqual({ day: '2024-06-14', time: '23:59' })
  })
  const abroad = ['Asia/Tokyo', 'Asia/Kathmandu', 'Asia/Riyadh'] as Zone[]
  it('are of every zone that there is, and of no other', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) expect(isZone(zone), zone).toBe(true)
    for (const none of ['Asia/Jambi', 'WIB', '', 'asia', 'Asia/../Jakarta', null]) expect(isZone(none)).toBe(false)
  })
  it('that go back and forward are right over both nights: Sydney in April and October 2025', () => {
    const sydney = 'Australia/Sydney' as Zone
    const utc = (time: string, day: string) => at(time, sydney, day).toISOString()
    expect(utc('09:00', '2025-04-05')).toBe('2025-04-04T22:00:00.000Z')
    expect(utc('09:00', '2025-04-06')).toBe('2025-04-05T23:00:00.000Z')
    expect(utc('02:30', '2025-04-06')).toBe('2025-04-05T15:30:00.000Z') // twice: the first
    expect(utc('03:00', '2025-04-06')).toBe('2025-04-05T17:00:00.000Z')
    expect(utc('02:30', '2025-10-05')).toBe('2025-10-04T16:30:00.000Z') // never: it is 03.30 then
    expect(wallIn(at('02:30', sydney, '2025-10-05'), sydney).time).toBe('03:30')
    expect(endOfDay(toDay('2025-04-06'), sydney).toISOString()).toBe('2025-04-06T13:59:59.999Z')
    expect(minutesBetween(at('00:00', sydney, '2025-04-06'), at('00:00', sydney, '2025-04-07'))).toBe(25 * 60)
  })
  it('of zones east and west of the day’s border keep their day', () => {
    const [kiritimati, honolulu] = ['Pacific/Kiritimati', 'Pacific/Honolulu'] as [Zone, Zone]
    expect(at('00:30', kiritimati).toISOString()).toBe('2024-06-29T10:30:00.000Z')
    expect(at('23:30', honolulu).toISOString()).toBe('2024-07-01T09:30:00.000Z')
  })
  it('a wall time read back from its instant is the same', () => {
    const anyTime = fc.integer({ min: 0, max: 1439 }).map((n) => {
      return toWallTime(`${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`)
    })
    const recent = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays(toDay('1990-01-01'), n))
    fc.assert(
      fc.property(recent, anyTime, fc.constantFrom(...namedZones, ...abroad), (day, time, zone) => {
        expect(wallIn(instantOf(day, time, zone), zone)).toEqual({ day, time })
      }),
    )
  })
})
