import type { Day, Period } from '@/lib/platform/dates'
import { journeyDays, type Leg } from './legs'

/** The days of leaving and return that were planned before there were legs. */
export type PlannedDays = { leavesOn: Day | null; returnsOn: Day | null }

/**
 * The days on which the participants are away, both included: from the first leg to the return. A direction that has
 * no legs yet keeps its planned day. Null while neither is known.
 */
export function awayDays(legs: readonly Leg[], planned: PlannedDays): Period | null {
  const out = journeyDays(legs.filter(({ direction }) => direction === 'outbound'))
  const home = journeyDays(legs.filter(({ direction }) => direction === 'homebound'))
  const startsOn = out?.startsOn ?? planned.leavesOn ?? home?.startsOn
  const endsOn = home?.endsOn ?? planned.returnsOn ?? out?.endsOn
  if (!startsOn || !endsOn) return null
  const last = [startsOn, endsOn, out?.endsOn, home?.endsOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  return { startsOn, endsOn: last ?? endsOn }
}
