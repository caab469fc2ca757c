import { type Sentence, sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import { awayDays, type PlannedDays } from './away-days'
import type { Leg } from './legs'

/** The day of leaving: of the first leg, else as planned. */
export const departureDay = (legs: readonly Leg[], planned: PlannedDays): Day | null =>
  awayDays(legs, planned)?.startsOn ?? planned.leavesOn
/** The day of return: of the last leg, else as planned. */
export const returnDay = (legs: readonly Leg[], planned: PlannedDays): Day | null =>
  awayDays(legs, planned)?.endsOn ?? planned.returnsOn

type RollCallFacts = { state: string; departsOn: Day | null; today: Day }

/** Why nobody may be marked now, or null: the roll call is open from the departure day until it is closed. */
export function markingRefusal({ state, departsOn, today }: RollCallFacts): Sentence | null {
  if (state !== 'approved') return sentence('departures.rollCallClosed')
  if (!departsOn) return sentence('departures.rollCallNoDay')
  return today < departsOn ? sentence('departures.rollCallNotYet', { day: { day: departsOn } }) : null
}
