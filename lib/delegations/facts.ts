import type { CohortSummary, DelegationSummary } from '@/lib/cohorts/queries'
import type { Day } from '@/lib/platform/dates'
import type { DelegationFacts } from './lifecycle'

/** The own delegation with what the guards of its moves ask; later slices add what they know. */
export const delegationFactsOf = (
  cohort: CohortSummary,
  delegation: DelegationSummary,
  today: Day,
): DelegationFacts => ({
  id: delegation.id,
  delegationId: delegation.id,
  governmentId: delegation.governmentId,
  state: delegation.state,
  cohortState: cohort.state,
  isHost: delegation.governmentId === cohort.hostId,
  leavesOn: delegation.leavesOn,
  returnsOn: delegation.returnsOn,
  seats: delegation.seats,
  today,
})
