import type { CohortState, DelegationState } from '@/lib/cohorts/phase'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Day } from '@/lib/platform/dates'
import { defineLifecycle } from '@/lib/platform/lifecycle'

/** How a nomination lives, from draft to outcome. Source: docs/glossary.md, "Nomination". */
const nominationStates = [
  'draft',
  'submitted',
  'verified',
  'ineligible',
  'returned',
  'assessed',
  'selected',
  'reserve',
  'not_selected',
  'withdrawn',
  'lapsed',
] as const
export type NominationState = (typeof nominationStates)[number]

export type NominationFacts = {
  id: string
  governmentId: string
  agencyId: string
  state: NominationState
  cohortState: CohortState
  delegationState: DelegationState
  /** The last moment of the deadline; null while the window is not set. */
  deadline: Date | null
  returnUntil: Day | null
  now: Date
  today: Day
}

export const nominationLifecycle = defineLifecycle<NominationState, NominationFacts>()({
  submit: { from: ['draft'], to: 'submitted', permission: 'nomination.write', unless: outsideTheCall },
  resubmit: { from: ['returned'], to: 'submitted', permission: 'nomination.write', unless: mendedTooLate },
  withdraw: {
    from: ['draft', 'submitted', 'verified', 'ineligible', 'returned', 'assessed'],
    to: 'withdrawn',
    permission: 'nomination.write',
    reason: 'required',
    unless: alreadyApproved,
  },
  verify: { from: ['submitted'], to: 'verified', permission: 'nomination.verify', unless: alreadyProposed },
  return: {
    from: ['submitted'],
    to: 'returned',
    permission: 'nomination.verify',
    reason: 'required',
    unless: alreadyProposed,
  },
  declare_ineligible: {
    from: ['submitted'],
    to: 'ineligible',
    permission: 'nomination.verify',
    reason: 'required',
    unless: alreadyProposed,
  },
  reopen: {
    from: ['verified', 'ineligible'],
    to: 'submitted',
    permission: 'nomination.verify',
    reason: 'required',
    unless: alreadyProposed,
  },
  /** Made by the last wanted score. */
  assess: { from: ['verified'], to: 'assessed', permission: 'assessment.score', unless: notBeingSelected },
  /** Made by a conflict of interest that leaves fewer scores than are wanted. */
  score_again: { from: ['assessed'], to: 'verified', permission: 'assessment.score', unless: notBeingSelected },
})

/** Rule 4: after the deadline nothing new is submitted, unless it was extended for everyone. */
function outsideTheCall({ cohortState, delegationState, deadline, now }: NominationFacts): MessageKey | null {
  if (delegationState === 'invited' || delegationState === 'declined') return 'nominations.notTakingPart'
  if (cohortState !== 'open') return 'nominations.callNotOpen'
  return deadline && now > deadline ? 'nominations.deadlinePassed' : null
}

function mendedTooLate({ returnUntil, today, delegationState }: NominationFacts): MessageKey | null {
  if (returnUntil && today > returnUntil) return 'nominations.mendingPassed'
  return delegationState === 'preparing' ? null : 'nominations.alreadyProposed'
}

function alreadyProposed({ delegationState, cohortState }: NominationFacts): MessageKey | null {
  if (cohortState !== 'open' && cohortState !== 'selecting') return 'shell.wrongState'
  return delegationState === 'preparing' ? null : 'nominations.alreadyProposed'
}

function notBeingSelected(facts: NominationFacts): MessageKey | null {
  return facts.cohortState === 'selecting' ? alreadyProposed(facts) : 'nominations.notBeingSelected'
}

function alreadyApproved({ delegationState }: NominationFacts): MessageKey | null {
  return ['preparing', 'proposed', 'invited'].includes(delegationState) ? null : 'nominations.alreadyApproved'
}

export const stateLabels = {
  draft: 'nominations.stateDraft',
  submitted: 'nominations.stateSubmitted',
  verified: 'nominations.stateVerified',
  ineligible: 'nominations.stateIneligible',
  returned: 'nominations.stateReturned',
  assessed: 'nominations.stateAssessed',
  selected: 'nominations.stateSelected',
  reserve: 'nominations.stateReserve',
  not_selected: 'nominations.stateNotSelected',
  withdrawn: 'nominations.stateWithdrawn',
  lapsed: 'nominations.stateLapsed',
} as const satisfies Record<NominationState, string>

/** How loud a state is: what needs someone stands out, the expected is quiet. */
export const stateTones = {
  draft: 'wait',
  submitted: 'info',
  verified: 'good',
  ineligible: 'stop',
  returned: 'wait',
  assessed: 'good',
  selected: 'good',
  reserve: 'info',
  not_selected: 'idle',
  withdrawn: 'idle',
  lapsed: 'idle',
} as const satisfies Record<NominationState, string>
