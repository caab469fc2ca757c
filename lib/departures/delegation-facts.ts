import type { CohortState, DelegationState } from '@/lib/cohorts/phase'
import type { DelegationFacts } from '@/lib/delegations/lifecycle'

type Delegation = { id: string; governmentId: string; state: DelegationState; cohort: { state: CohortState } }

/** A delegation that travels as the table of its moves asks about it. */
export const factsOf = ({ id, governmentId, state, cohort }: Delegation): DelegationFacts => ({
  id,
  delegationId: id,
  governmentId,
  state,
  cohortState: cohort.state,
})
