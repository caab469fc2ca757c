import type { MessageKey } from '@/lib/i18n/catalogue'

/** The states of a nomination, in the order of its life. Source: docs/glossary.md, "Nomination". */
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
} as const satisfies Record<string, MessageKey>
export type NominationState = keyof typeof stateLabels

/** Out of the cohort: such a nomination counts no more, holds no place, and its person may be nominated anew. */
export const leftStates = ['withdrawn', 'lapsed'] as const satisfies NominationState[]

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
