import type { MessageKey } from '@/lib/i18n/catalogue'
import { addDays, type Day, daysBetween, type Period } from '@/lib/platform/dates'

/** All days of a cohort moved by the same number of days: later for a postponement, earlier when it is brought forward. */
export type MovableDays = {
  trainingStartsOn: Day
  trainingEndsOn: Day
  deadlineOn: Day | null
  delegations: readonly { leavesOn: Day | null }[]
}

export const daysOfShift = ({ trainingStartsOn }: MovableDays, startsOn: Day) => daysBetween(trainingStartsOn, startsOn)

export const movedPeriod = ({ startsOn, endsOn }: Period, days: number): Period => ({
  startsOn: addDays(startsOn, days),
  endsOn: addDays(endsOn, days),
})

/** Why a cohort cannot begin on this day instead, or null: it must be another day, and nobody leaves in the past. */
export function shiftRefusal(cohort: MovableDays, startsOn: Day, today: Day): MessageKey | null {
  const days = daysOfShift(cohort, startsOn)
  if (days === 0) return 'departures.sameDay'
  const first = [cohort.trainingStartsOn, ...cohort.delegations.flatMap(({ leavesOn }) => leavesOn ?? [])].sort()[0]!
  return addDays(first, days) <= today ? 'departures.startsInPast' : null
}

/** Why the open call cannot end on this day, or null: not past, and before the training on its new days. */
export function movedDeadlineRefusal(deadlineOn: Day, startsOn: Day, today: Day): MessageKey | null {
  if (deadlineOn < today) return 'departures.deadlinePast'
  return deadlineOn >= startsOn ? 'cohorts.deadlineAfterTraining' : null
}

/** What the deadline of an open call becomes unless someone says otherwise: moved along, never into the past. */
export function suggestedDeadline({ deadlineOn }: MovableDays, days: number, today: Day): Day | null {
  if (!deadlineOn) return null
  const moved = addDays(deadlineOn, days)
  return moved < today ? today : moved
}
