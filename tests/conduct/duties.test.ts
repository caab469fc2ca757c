import { expect, it } from 'vitest'
import { duties, dutyTimes } from '@/lib/conduct/rules-of-conduct'
import { tripAddress, tripParams } from '@/lib/conduct/trip-params'
import { pickTrip } from '@/lib/conduct/trips'
import { toDay } from '@/lib/platform/dates'

it('of the nine duties seven hold during the training and two afterwards, and each stands under a heading', () => {
  const under = dutyTimes.map(({ when }) => [when, duties.filter((duty) => duty.when === when).length])
  expect(under).toEqual([
    ['during', 7],
    ['afterwards', 2],
  ])
})
it('a page stays with the trip that was asked for, and what is no trip is as if nobody had asked', () => {
  const trip = '0197a000-0000-7000-8000-000000000001'
  expect([tripParams.parse({ trip }).trip, tripParams.parse({ trip: 'x' }).trip]).toEqual([trip, undefined])
  expect([tripAddress('/me', trip), tripAddress('/me', null)]).toEqual([`/me?trip=${trip}`, '/me'])
})
it('of several trips the one asked for is shown, else the one under way until its last day, else the last', () => {
  const trip = (delegationId: string, startsOn: string, endsOn: string) => ({
    delegationId,
    startsOn: toDay(startsOn),
    endsOn: toDay(endsOn),
    isLeft: false,
  })
  const trips = [
    trip('c', '2024-09-01', '2024-09-05'),
    trip('a', '2023-07-01', '2023-07-05'),
    trip('b', '2024-07-01', '2024-07-05'),
  ]
  const shown = (today: string, wanted?: string) => pickTrip(trips, toDay(today), wanted)?.delegationId
  expect([shown('2024-07-05'), shown('2024-07-06'), shown('2024-09-06'), shown('2024-07-05', 'a')]).toEqual([
    ...['b', 'c', 'c', 'a'],
  ])
  expect(pickTrip(trips.toReversed(), toDay('2023-01-01'))?.delegationId).toBe('a')
  expect(pickTrip([], toDay('2024-07-05'))).toBeNull()
})
