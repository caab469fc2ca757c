import { expect, it } from 'vitest'
import { ceremonyRefusal, journeyRefusal } from '@/lib/departures/editing'

const states = ['invited', 'declined', 'preparing', 'proposed', 'approved', 'departed', 'completed'] as const
const open = (refusal: typeof ceremonyRefusal, cohortState = 'selecting' as const) =>
  states.filter((state) => refusal({ state, cohort: { state: cohortState } }) === null)

it('the ceremony is written until the delegation has left, the legs until it is home', () => {
  expect(open(ceremonyRefusal)).toEqual(['preparing', 'proposed', 'approved'])
  expect(open(journeyRefusal)).toEqual(['preparing', 'proposed', 'approved', 'departed'])
  expect(ceremonyRefusal({ state: 'departed', cohort: { state: 'selecting' } })).toBe('departures.notEditable')
})
it.each(['cancelled', 'closed'] as const)('neither is written once the cohort is %s', (state) => {
  expect(ceremonyRefusal({ state: 'approved', cohort: { state } })).toBe('departures.notEditable')
  expect(journeyRefusal({ state: 'departed', cohort: { state } })).toBe('departures.notEditable')
})
