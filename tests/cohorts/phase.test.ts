import { describe, expect, it } from 'vitest'
import { type PhaseCohort, type PhaseDelegation, phaseOf, phases } from '@/lib/cohorts/phase'
import { toDay } from '@/lib/platform/dates'

const cohort = (state: PhaseCohort['state']): PhaseCohort => ({
  state,
  trainingStartsOn: toDay('2024-07-01'),
  trainingEndsOn: toDay('2024-07-05'),
})
const delegation = (state: PhaseDelegation['state'], seats = 19): PhaseDelegation => ({
  state,
  seats,
  leavesOn: toDay('2024-06-30'),
  returnsOn: toDay('2024-07-06'),
})
const phaseOn = (day: string, ...states: PhaseDelegation['state'][]) =>
  phaseOf(
    cohort('selecting'),
    states.map((state) => delegation(state)),
    toDay(day),
  )

describe('the phase people read', () => {
  it.each(['draft', 'open', 'closed', 'cancelled'] as const)('is the state while the cohort is %s', (state) => {
    expect(phaseOf(cohort(state), [delegation('departed')], toDay('2024-07-02'))).toBe(state)
  })
  it.each([
    ['2024-06-28', ['proposed', 'approved'], 'selecting'],
    ['2024-06-28', ['invited', 'approved'], 'selecting'],
    ['2024-06-28', ['approved', 'approved'], 'approved'],
    ['2024-06-28', ['approved', 'declined'], 'approved'],
    ['2024-06-30', ['departed', 'approved'], 'approved'],
    ['2024-06-30', ['departed', 'departed'], 'departed'],
    ['2024-07-01', ['departed', 'departed'], 'running'],
    ['2024-07-02', ['departed', 'approved'], 'approved'],
    ['2024-07-06', ['departed', 'departed'], 'running'],
    ['2024-07-06', ['completed', 'departed'], 'running'],
    ['2024-07-06', ['completed', 'completed'], 'completed'],
    ['2024-07-07', ['departed', 'departed'], 'completed'],
  ] as const)('on %s with %j is %s', (day, states, phase) => expect(phaseOn(day, ...states)).toBe(phase))
  it('is one of nine, in the order of a cohort’s life', () => {
    expect(phases.join(' ')).toBe('draft open selecting approved departed running completed closed cancelled')
  })
  it('is running until the later of training and return is over', () => {
    const home = (returnsOn: string | null, day: string) =>
      phaseOf(
        cohort('selecting'),
        [{ ...delegation('departed', 1), returnsOn: returnsOn === null ? null : toDay(returnsOn) }],
        toDay(day),
      )
    expect([home(null, '2024-07-05'), home(null, '2024-07-06')]).toEqual(['running', 'completed'])
    expect([home('2024-07-03', '2024-07-05'), home('2024-07-03', '2024-07-06')]).toEqual(['running', 'completed'])
    expect([home('2024-07-08', '2024-07-08'), home('2024-07-08', '2024-07-09')]).toEqual(['running', 'completed'])
  })
  it('waits for nobody without seats', () => {
    const delegations = [delegation('approved'), delegation('preparing', 0)]
    expect(phaseOf(cohort('selecting'), delegations, toDay('2024-06-28'))).toBe('approved')
  })
  it('is never approved when nobody has a seat', () => {
    expect(phaseOf(cohort('selecting'), [delegation('approved', 0)], toDay('2024-06-28'))).toBe('selecting')
  })
})
