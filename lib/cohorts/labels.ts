import type { DelegationState } from './phase'

/** The words of a delegation's state on screens. */
export const delegationLabels = {
  invited: 'cohorts.stateInvited',
  preparing: 'cohorts.statePreparing',
  proposed: 'cohorts.stateProposed',
  approved: 'cohorts.stateApproved',
  departed: 'cohorts.stateDeparted',
  completed: 'cohorts.stateCompleted',
  declined: 'cohorts.stateDeclined',
} as const satisfies Record<DelegationState, string>
