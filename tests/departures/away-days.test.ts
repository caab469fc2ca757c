import { describe, expect, it } from 'vitest'
import { awayDays } from '@/lib/departures/away-days'
import type { Leg } from '@/lib/departures/legs'
import { ceremonySpan, planRibbon } from '@/lib/departures/ribbon'
import { departureDay, markingRefusal } from '@/lib/departures/roll-call-day'
import { toDay, toWallTime } from '@/lib/platform/dates'

const leg = (direction: Leg['direction'], day: string, from: string, until: string): Leg => ({
  id: `${direction}-${day}-${from}`,
  direction,
  mode: 'flight',
  code: '',
  fromPlace: 'A',
  toPlace: 'B',
  departsOn: toDay(day),
  departsAt: toWallTime(from),
  departsZone: 'Asia/Jakarta',
  arrivesOn: toDay(day),
  arrivesAt: toWallTime(until),
  arrivesZone: 'Asia/Singapore',
})
const planned = { leavesOn: toDay('2024-06-30'), returnsOn: toDay('2024-07-06') }
const out = leg('outbound', '2024-06-29', '13:30', '15:35')
const home = leg('homebound', '2024-07-07', '10:00', '12:00')

describe('the days away', () => {
  it('are the planned ones until there are legs', () => {
    expect(awayDays([], planned)).toEqual({ startsOn: '2024-06-30', endsOn: '2024-07-06' })
  })
  it('are those of the first and the last leg', () => {
    expect(awayDays([out, home], planned)).toEqual({ startsOn: '2024-06-29', endsOn: '2024-07-07' })
  })
  it('keep the planned return while only the way out is known', () => {
    expect(awayDays([out], planned)).toEqual({ startsOn: '2024-06-29', endsOn: '2024-07-06' })
  })
  it('are unknown while nothing is known', () => {
    expect(awayDays([], { leavesOn: null, returnsOn: null })).toBeNull()
  })
})

describe('the roll call opens', () => {
  const facts = { state: 'approved', departsOn: departureDay([out, home], planned) }
  it('on the day of the first leg', () => {
    expect(markingRefusal({ ...facts, today: toDay('2024-06-28') })?.key).toBe('departures.rollCallNotYet')
    expect(markingRefusal({ ...facts, today: toDay('2024-06-29') })).toBeNull()
  })
  it('for an approved delegation only', () => {
    expect(markingRefusal({ ...facts, state: 'departed', today: toDay('2024-06-29') })?.key).toBe(
      'departures.rollCallClosed',
    )
  })
})

describe('the ribbon', () => {
  const event = {
    day: toDay('2024-06-29'),
    startsAt: toWallTime('11:30'),
    zone: 'Asia/Jakarta' as const,
    rundown: [{ startsAt: toWallTime('11:40') }, { startsAt: toWallTime('13:45') }],
  }
  it('marks whole hours from before the ceremony until after the arrival', () => {
    const plan = planRibbon([out, home], ceremonySpan(event, [out, home]))
    expect(plan?.ticks.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4])
    expect(plan?.stretches.map(({ from, to }) => [from, to])).toEqual([
      [0.5, 2.5],
      [2.5, 3.5833333333333335],
    ])
  })
  it('says how long each stretch lasts, and under which clocks', () => {
    const plan = planRibbon([out, home], ceremonySpan(event, [out, home]))
    expect(plan).toMatchObject({ home: 'Asia/Jakarta', there: 'Asia/Singapore' })
    expect(plan?.stretches.map(({ minutes, leg }) => [minutes, leg?.id ?? 'ceremony'])).toEqual([
      [120, 'ceremony'],
      [65, out.id],
    ])
    expect(plan?.ticks.map(({ instant }) => instant.toISOString().slice(11, 16))).toEqual([
      '04:00',
      '05:00',
      '06:00',
      '07:00',
      '08:00',
    ])
    expect([plan?.start, plan?.end].map((one) => one?.toISOString().slice(11, 16))).toEqual(['04:30', '07:35'])
  })
  it('leaves out a ceremony that does not come before the first leg', () => {
    const span = { startsAt: new Date('2024-06-29T06:30:00Z'), endsAt: new Date('2024-06-29T07:00:00Z') }
    expect(planRibbon([out], span)?.stretches).toHaveLength(1)
    expect(planRibbon([out], null)?.stretches).toHaveLength(1)
  })
  it('is drawn up to thirty hours, and no longer', () => {
    const until = (arrivesOn: string, arrivesAt: string) =>
      planRibbon([{ ...out, arrivesOn: toDay(arrivesOn), arrivesAt: toWallTime(arrivesAt) }], null)
    // 13.30 in Jakarta is 14.30 in Singapore; the ribbon begins at the full hour before.
    expect(until('2024-06-30', '20:00')?.ticks).toHaveLength(31)
    expect(until('2024-06-30', '20:01')).toBeNull()
  })
  it('gives a ceremony half an hour at least, to its last row at most, and never past the first leg', () => {
    const minutes = (changes: Partial<typeof event>, legs: Leg[] = []) => {
      const { startsAt, endsAt } = ceremonySpan({ ...event, ...changes }, legs)
      return (Number(endsAt) - Number(startsAt)) / 60_000
    }
    expect(minutes({ rundown: [] })).toBe(30)
    expect(minutes({ rundown: [{ startsAt: toWallTime('11:40') }] })).toBe(30)
    expect(minutes({ rundown: [{ startsAt: toWallTime('13:45') }, { startsAt: toWallTime('12:30') }] })).toBe(135)
    expect(minutes({}, [out])).toBe(120)
    expect(minutes({}, [{ ...out, departsAt: toWallTime('11:45') }])).toBe(15)
    // One that begins as the leg leaves keeps its half hour.
    expect(minutes({ rundown: [] }, [{ ...out, departsAt: toWallTime('11:30') }])).toBe(30)
  })
  it('is not drawn without a way out, or when it takes days', () => {
    expect(planRibbon([home], null)).toBeNull()
    expect(planRibbon([out, leg('outbound', '2024-07-02', '10:00', '11:30')], null)).toBeNull()
  })
})
