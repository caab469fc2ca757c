import { expect, it } from 'vitest'
import type { Entry } from '@/lib/lineups/composition'
import { effectsOf } from '@/lib/lineups/effects'
import type { Member } from '@/lib/lineups/spread'

const entry = (personId: string, agencyId: string, points: number | null, kind = 'selected') =>
  ({ personId, agencyId, points, kind }) as Entry
const member = (sex: string, wasAbroad: boolean) => ({ sex, wasAbroad }) as Member
const members = new Map([
  ['a', member('p', false)],
  ['b', member('l', true)],
  ['c', member('p', true)],
])
const before = [entry('a', 'x', 30_010), entry('b', 'x', 30_000), entry('d', 'z', 40_000, 'reserve')]
const after = [
  entry('a', 'x', 30_010),
  entry('c', 'y', null),
  entry('unknown', 'y', 20_000),
  entry('d', 'z', 9, 'reserve'),
]

it('what a change does to seats, points, women, first-timers and agencies is counted over whoever takes a seat', () => {
  const figures = effectsOf(before, after, members).map(({ label, now, afterwards }) => [label, now, afterwards])
  expect(figures).toEqual([
    ['lineups.seatsTaken', 2, 3],
    // Halves go up in the hundredths that are shown.
    ['lineups.meanPoints', 30_000, 25_000],
    ['lineups.spreadWomen', 1, 2],
    ['lineups.spreadFirstTimers', 1, 1],
    ['lineups.agencies', 1, 2],
  ])
})
it('points are counted in points, everything else in people', () => {
  expect(effectsOf(before, after, members).map(({ unit }) => unit)).toEqual([
    ...['people', 'points', 'people', 'people', 'people'],
  ])
})
it('a first-timer is who was not abroad before', () => {
  const firstTimers = (...ids: string[]) =>
    effectsOf(
      [],
      ids.map((id) => entry(id, 'x', null)),
      members,
    )[3]!.afterwards
  expect([firstTimers('a'), firstTimers('b', 'c'), firstTimers('a', 'b', 'c')]).toEqual([1, 0, 1])
})
it('halves of shown hundredths go up, and nobody with points is none', () => {
  const mean = (points: (number | null)[]) =>
    effectsOf(
      [],
      points.map((one, n) => entry(`${n}`, 'x', one)),
      members,
    )[1]!.afterwards
  expect([mean([150]), mean([149]), mean([100, 201]), mean([null]), mean([])]).toEqual([200, 100, 200, 0, 0])
})
