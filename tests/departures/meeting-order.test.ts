import { expect, it } from 'vitest'
import type { Leg } from '@/lib/departures/legs'
import { meetingPoints } from '@/lib/departures/meetings'
import { ceremonySpan, planRibbon } from '@/lib/departures/ribbon'
import { instantOf, toDay, toWallTime } from '@/lib/platform/dates'

const day = toDay('2024-06-30')
const leg = (id: string, departs: string, arrives: string, fromPlace: string, toPlace: string): Leg => ({
  ...{ id, direction: 'outbound', mode: 'flight', code: id, fromPlace, toPlace },
  ...{ departsOn: day, departsAt: toWallTime(departs), departsZone: 'Asia/Jakarta' },
  ...{ arrivesOn: day, arrivesAt: toWallTime(arrives), arrivesZone: 'Asia/Jakarta' },
})
const early = leg('early', '08:00', '09:00', 'Medan', 'Batam')
const late = leg('late', '12:00', '13:00', 'Palembang', 'Batam')

it('places where groups meet stand in the order of time, their groups in the order of their ids', () => {
  const travelling = ['c', 'a', 'd', 'b'].map((delegationId) => ({
    delegationId,
    legs: [delegationId < 'c' ? late : early],
  }))
  for (const all of [travelling, travelling.toReversed()])
    expect(meetingPoints(all).map(({ code, delegationIds }) => [code, ...delegationIds])).toEqual([
      ['early', 'c', 'd'],
      ['late', 'a', 'b'],
    ])
  expect(meetingPoints([{ delegationId: 'a', legs: [early] }])).toEqual([])
})

it('a ceremony ends with the beginning of its last row, after half an hour at least, and never past the first leg', () => {
  const span = (rows: string[], legs: Leg[]) => {
    const rundown = rows.map((time) => ({ startsAt: toWallTime(time) }))
    return ceremonySpan({ day, startsAt: toWallTime('07:00'), zone: 'Asia/Jakarta', rundown }, legs).endsAt
  }
  const at = (time: string) => instantOf(day, toWallTime(time), 'Asia/Jakarta')
  expect(span([], [])).toEqual(at('07:30'))
  expect(span(['07:29'], [early])).toEqual(at('07:30'))
  expect(span(['07:40', '07:10'], [late, early])).toEqual(at('07:40'))
  expect(span(['08:30'], [early])).toEqual(at('08:00'))
  // A leg that has left before does not end it.
  expect(span([], [leg('gone', '06:00', '06:30', 'Medan', 'Batam')])).toEqual(at('07:30'))
})
it('without legs outward there is no ribbon', () => {
  expect(planRibbon([], null)).toBeNull()
  expect(planRibbon([{ ...early, direction: 'homebound' }], null)).toBeNull()
})
