import type { DelegationState } from '@/lib/cohorts/phase'

/** The words of a delegation's state on screens. */
export const delegationLabels = {
  invited: 'delegations.stateInvited',
  preparing: 'delegations.statePreparing',
  proposed: 'delegations.stateProposed',
  approved: 'delegations.stateApproved',
  departed: 'delegations.stateDeparted',
  completed: 'delegations.stateCompleted',
  declined: 'delegations.stateDeclined',
} as const satisfies Record<DelegationState, string>
