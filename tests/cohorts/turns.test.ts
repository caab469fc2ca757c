import { describe, expect, it } from 'vitest'
import type { PhaseDelegation } from '@/lib/cohorts/phase'
import { lastDayFor, turnOf, unclosedOf } from '@/lib/cohorts/turns'
import { toDay, type Zone } from '@/lib/platform/dates'

const delegation = (state: PhaseDelegation['state'], seats = 19): PhaseDelegation => ({
  state,
  seats,
  leavesOn: toDay('2024-06-30'),
  returnsOn: toDay('2024-07-06'),
})
const selecting = { state: 'selecting' } as const

describe('whose turn it is in one delegation', () => {
  it.each([
    ['invited', 'open', '2024-05-01', 'answer'],
    ['preparing', 'draft', '2024-05-01', 'none'],
    ['preparing', 'open', '2024-05-01', 'nominate'],
    ['preparing', 'selecting', '2024-06-01', 'select'],
    ['proposed', 'selecting', '2024-06-01', 'decide'],
    ['approved', 'selecting', '2024-06-29', 'prepare'],
    ['approved', 'selecting', '2024-06-30', 'closeRollCall'],
    ['departed', 'selecting', '2024-07-05', 'travel'],
    ['departed', 'selecting', '2024-07-06', 'recordReturn'],
    ['completed', 'selecting', '2024-07-08', 'none'],
    ['declined', 'open', '2024-05-01', 'none'],
  ] as const)('%s in a cohort that is %s on %s: %s', (state, cohort, today, turn) => {
    expect(turnOf(delegation(state), { state: cohort }, toDay(today))).toBe(turn)
  })
  it('is nobody’s in a cohort that is over, or without seats', () => {
    for (const state of ['closed', 'cancelled'] as const)
      expect(turnOf(delegation('approved'), { state }, toDay('2024-06-30'))).toBe('none')
    expect(turnOf(delegation('preparing', 0), selecting, toDay('2024-06-01'))).toBe('none')
  })
})

it('a roll call holds the phase from the day after the departure', () => {
  const all = [delegation('approved'), delegation('departed')]
  expect(unclosedOf(selecting, all, toDay('2024-06-30'))).toEqual([])
  expect(unclosedOf(selecting, all, toDay('2024-07-01'))).toEqual([all[0]])
})

it('the last day for a step leaves time for what follows, and is not known before the departure is', () => {
  const begun = { since: new Date('2024-04-01T02:00:00Z'), zone: 'Asia/Jakarta' as Zone }
  expect(lastDayFor('decide', toDay('2024-06-30'), begun)).toBe('2024-05-06')
  expect(lastDayFor('verify', toDay('2024-06-30'), begun)).toBe('2024-04-19')
  expect(lastDayFor('select', null, begun)).toBeNull()
})

it('the last day for a step is never before the day on which it could begin, by the clock of the place', () => {
  const late = { since: new Date('2024-06-27T20:00:00Z'), zone: 'Asia/Jakarta' as Zone }
  expect(lastDayFor('decide', toDay('2024-07-02'), late)).toBe('2024-06-28')
})
