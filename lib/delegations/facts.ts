import type { DelegationSummary } from '@/lib/cohorts/delegation-summary'
import type { CohortSummary } from '@/lib/cohorts/queries'
import type { DelegationFacts } from './lifecycle'

/** A delegation as the table of its moves asks about it; what a guard asks beyond it, the slice of the move adds. */
export const delegationFactsOf = (cohort: CohortSummary, delegation: DelegationSummary) =>
  ({
    ...delegation,
    delegationId: delegation.id,
    cohortState: cohort.state,
  }) satisfies DelegationFacts
