import type { CohortState, DelegationState } from '@/lib/cohorts/phase'
import type { DelegationFacts } from '@/lib/delegations/lifecycle'
import type { Day } from '@/lib/platform/dates'

type Delegation = {
  id: string
  governmentId: string
  state: DelegationState
  leavesOn: Day | null
  returnsOn: Day | null
  cohort: { state: CohortState }
}

/** A delegation as the table of its moves asks about it; days known from the legs win over the planned ones. */
export const factsOf = (
  { id, governmentId, state, leavesOn, returnsOn, cohort }: Delegation,
  known: { today: Day; leavesOn?: Day | null; returnsOn?: Day | null; unmarked?: number },
): DelegationFacts => ({
  id,
  delegationId: id,
  governmentId,
  state,
  cohortState: cohort.state,
  leavesOn,
  returnsOn,
  ...known,
})
