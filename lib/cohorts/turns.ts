import { addDays, type Day, dayIn, type Zone } from '@/lib/platform/dates'
import { countsForPhase, isOver, type PhaseCohort, type PhaseDelegation } from './phase'

/** What a delegation has to do next, by its own state and days alone: no other delegation's state enters. */
export type Turn =
  | 'answer'
  | 'nominate'
  | 'select'
  | 'decide'
  | 'prepare'
  | 'closeRollCall'
  | 'travel'
  | 'recordReturn'
  | 'none'

/** Whose turn it is in one delegation of a cohort. */
export function turnOf(delegation: PhaseDelegation, cohort: Pick<PhaseCohort, 'state'>, today: Day): Turn {
  const { state, leavesOn, returnsOn } = delegation
  if (isOver(cohort.state) || !countsForPhase(delegation)) return 'none'
  if (state === 'invited') return 'answer'
  if (state === 'preparing')
    return cohort.state === 'selecting' ? 'select' : cohort.state === 'open' ? 'nominate' : 'none'
  if (state === 'proposed') return 'decide'
  if (state === 'approved') return leavesOn && today >= leavesOn ? 'closeRollCall' : 'prepare'
  if (state === 'departed') return returnsOn && today >= returnsOn ? 'recordReturn' : 'travel'
  return 'none'
}

/** The delegations whose day of leaving has passed although their roll call is still open: what holds the phase. */
export const unclosedOf = <D extends PhaseDelegation>(
  cohort: Pick<PhaseCohort, 'state'>,
  delegations: readonly D[],
  today: Day,
): D[] =>
  delegations.filter(
    (one) => turnOf(one, cohort, today) === 'closeRollCall' && one.leavesOn !== null && one.leavesOn < today,
  )

/**
 * How many days before the departure a step is to be done, so that what follows still fits: decision, the partner's
 * answer, permits. Source: the usual round of a nomination, counted back from the departure.
 */
const leadDays = { verify: 72, score: 65, select: 58, decide: 55 } as const

type Begun = { since: Date | null; zone: Zone }

/**
 * The last day that leaves time for what follows; null while the days of the delegation are not known. Never before the
 * day on which the step could begin: nobody is late with what was not there to be done.
 */
export function lastDayFor(step: keyof typeof leadDays, leavesOn: Day | null, { since, zone }: Begun): Day | null {
  if (leavesOn === null) return null
  const wanted = addDays(leavesOn, -leadDays[step])
  const begun = since && dayIn(since, zone)
  return begun && wanted < begun ? begun : wanted
}
