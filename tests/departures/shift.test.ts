import { describe, expect, it } from 'vitest'
import { movedDeadlineRefusal, shiftRefusal, suggestedDeadline } from '@/lib/departures/shift'
import { toDay } from '@/lib/platform/dates'

const cohort = {
  trainingStartsOn: toDay('2024-07-01'),
  trainingEndsOn: toDay('2024-07-05'),
  deadlineOn: toDay('2024-05-31'),
  delegations: [{ leavesOn: toDay('2024-06-30') }, { leavesOn: null }],
}
const today = toDay('2024-05-20')

describe('the new first day of a cohort', () => {
  it('is another day than the old one', () => {
    expect(shiftRefusal(cohort, toDay('2024-07-01'), today)).toBe('departures.sameDay')
    expect(shiftRefusal(cohort, toDay('2024-07-08'), today)).toBeNull()
  })

  it('may be earlier, as long as the first delegation still leaves after today', () => {
    expect(shiftRefusal(cohort, toDay('2024-05-22'), today)).toBeNull()
    expect(shiftRefusal(cohort, toDay('2024-05-21'), today)).toBe('departures.startsInPast')
  })
})

describe('the deadline of an open call', () => {
  it('is suggested to move along, but never into the past', () => {
    expect(suggestedDeadline(cohort, 7, today)).toBe('2024-06-07')
    expect(suggestedDeadline(cohort, -30, today)).toBe(today)
    expect(suggestedDeadline({ ...cohort, deadlineOn: null }, 7, today)).toBeNull()
  })

  it('stays between today and the training', () => {
    expect(movedDeadlineRefusal(toDay('2024-05-19'), toDay('2024-07-08'), today)).toBe('departures.deadlinePast')
    expect(movedDeadlineRefusal(toDay('2024-07-08'), toDay('2024-07-08'), today)).toBe('cohorts.deadlineAfterTraining')
    expect(movedDeadlineRefusal(toDay('2024-05-20'), toDay('2024-07-08'), today)).toBeNull()
  })
})
