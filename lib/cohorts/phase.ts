import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Day } from '@/lib/platform/dates'

/** The phase that people read, derived from the two small state tables and the days; never stored. */
export type CohortState = 'draft' | 'open' | 'selecting' | 'closed' | 'cancelled'
export type DelegationState = 'invited' | 'preparing' | 'proposed' | 'approved' | 'departed' | 'completed' | 'declined'

/** Closed or cancelled: nothing of the cohort changes any more. */
export const isOver = (state: CohortState) => state === 'closed' || state === 'cancelled'

/** In the order of a cohort's life: the eight stops of its line, and cancelled. */
export const phases = [
  'draft',
  'open',
  'selecting',
  'approved',
  'departed',
  'running',
  'completed',
  'closed',
  'cancelled',
] as const
export type Phase = (typeof phases)[number]

export const phaseLabels: Record<Phase, MessageKey> = {
  draft: 'cohorts.phaseDraft',
  open: 'cohorts.phaseOpen',
  selecting: 'cohorts.phaseSelecting',
  approved: 'cohorts.phaseApproved',
  departed: 'cohorts.phaseDeparted',
  running: 'cohorts.phaseRunning',
  completed: 'cohorts.phaseCompleted',
  closed: 'cohorts.phaseClosed',
  cancelled: 'cohorts.phaseCancelled',
}

export type PhaseCohort = { state: CohortState; trainingStartsOn: Day; trainingEndsOn: Day }
export type PhaseDelegation = { state: DelegationState; seats: number; leavesOn: Day | null; returnsOn: Day | null }

/** The delegations that a phase waits for: those with seats that have not declined. */
export const countsForPhase = ({ state, seats }: Pick<PhaseDelegation, 'state' | 'seats'>) =>
  seats > 0 && state !== 'declined'
const hasLeft = ({ state }: PhaseDelegation) => state === 'departed' || state === 'completed'
const hasApproved = (delegation: PhaseDelegation) => delegation.state === 'approved' || hasLeft(delegation)

/** Home again: its own move says so, or the last day of journey and training is over. */
function isHome({ state, returnsOn }: PhaseDelegation, { trainingEndsOn }: PhaseCohort, today: Day) {
  if (state === 'completed') return true
  return today > (returnsOn && returnsOn > trainingEndsOn ? returnsOn : trainingEndsOn)
}

export function phaseOf(cohort: PhaseCohort, delegations: readonly PhaseDelegation[], today: Day): Phase {
  if (cohort.state !== 'selecting') return cohort.state
  const going = delegations.filter(countsForPhase)
  if (going.length === 0 || !going.every(hasApproved)) return 'selecting'
  if (!going.every(hasLeft)) return 'approved'
  if (today < cohort.trainingStartsOn) return 'departed'
  return going.every((delegation) => isHome(delegation, cohort, today)) ? 'completed' : 'running'
}
