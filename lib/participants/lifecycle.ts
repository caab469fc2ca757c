import type { CohortState, DelegationState } from '@/lib/cohorts/phase'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { defineLifecycle } from '@/lib/platform/lifecycle'

/** The states in which a participant lives after the approval, until the roll call. Source: docs/glossary.md, "Participant". */
export const stateLabels = {
  confirmed: 'participants.stateConfirmed',
  departed: 'participants.stateDeparted',
  completed: 'participants.stateCompleted',
  did_not_complete: 'participants.stateDidNotComplete',
  withdrawn: 'participants.stateWithdrawn',
  no_show: 'participants.stateNoShow',
  replaced: 'participants.stateReplaced',
} as const satisfies Record<string, MessageKey>
export type ParticipantState = keyof typeof stateLabels

export type ParticipantFacts = {
  governmentId: string
  delegationId: string
  state: ParticipantState
  delegationState: DelegationState
  cohortState: CohortState
}

export const participantLifecycle = defineLifecycle<ParticipantState>()({
  noun: 'participant',
  begins: ['confirmed'],
  moves: {
    withdraw: {
      from: ['confirmed'],
      to: 'withdrawn',
      permission: 'participant.withdraw',
      reason: 'required',
      unless: [notBetweenApprovalAndDeparture],
    },
    replace: {
      from: ['confirmed', 'withdrawn'],
      to: 'replaced',
      permission: 'participant.replace',
      reason: 'required',
      unless: [notBetweenApprovalAndDeparture],
    },
    /** Present at the roll call; or late, when it was opened again. */
    depart: { from: ['confirmed', 'no_show'], to: 'departed', within: ['delegation.depart'] },
    /** Absent at the roll call; or marked wrongly at first. */
    miss: { from: ['confirmed', 'departed'], to: 'no_show', within: ['delegation.depart'] },
    complete: { from: ['departed'], to: 'completed', within: ['delegation.complete'] },
    /** The cohort is called off for the participants of every government. */
    call_off: { from: ['confirmed'], to: 'withdrawn', within: ['cohort.cancel'], crosses: true },
  },
})

/** Before it there is no name list to change; after it people are on their way; and nobody goes with what was cancelled. */
export function notBetweenApprovalAndDeparture({
  delegationState,
  cohortState,
}: Pick<ParticipantFacts, 'delegationState' | 'cohortState'>): MessageKey | null {
  if (cohortState === 'cancelled') return 'participants.calledOff'
  return delegationState === 'approved' ? null : 'participants.notChangeable'
}

/** Who goes, and takes a seat. */
export const goingStates = ['confirmed', 'departed', 'completed', 'did_not_complete'] as const
export const isGoing = (state: ParticipantState) => (goingStates as readonly ParticipantState[]).includes(state)

export const stateTones = {
  confirmed: 'good',
  departed: 'good',
  completed: 'good',
  did_not_complete: 'wait',
  withdrawn: 'wait',
  no_show: 'wait',
  replaced: 'idle',
} as const satisfies Record<ParticipantState, string>
