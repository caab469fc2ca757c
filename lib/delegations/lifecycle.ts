import type { CohortState, DelegationState } from '@/lib/cohorts/phase'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import { defineLifecycle } from '@/lib/platform/lifecycle'

/** How one government's part of a cohort lives, from invitation to return. Source: docs/glossary.md, "Delegation". */
export type DelegationFacts = {
  id: string
  delegationId: string
  governmentId: string
  state: DelegationState
  cohortState: CohortState
  /** The host's own delegation: nobody invited it. */
  isHost?: boolean
  leavesOn: Day | null
  returnsOn: Day | null
  today: Day
  /** What later slices know, where a move asks for it. */
  unsettled?: number
  /** Verified and not fully scored, where the cohort is scored. */
  unscored?: number
  entries?: number
  seats?: number
  unmarked?: number
}

export const delegationLifecycle = defineLifecycle<DelegationState, DelegationFacts>()({
  accept: { from: ['invited'], to: 'preparing', permission: 'delegation.answer' },
  decline: {
    from: ['invited', 'preparing'],
    to: 'declined',
    permission: 'delegation.answer',
    reason: 'required',
    unless: ({ isHost }) => (isHost ? 'delegations.hostStays' : null),
  },
  reinvite: { from: ['declined'], to: 'invited', permission: 'delegation.seats' },
  propose: { from: ['preparing'], to: 'proposed', permission: 'lineup.propose', unless: notYetProposable },
  return: { from: ['proposed'], to: 'preparing', permission: 'lineup.approve', reason: 'required' },
  approve: { from: ['proposed'], to: 'approved', permission: 'lineup.approve' },
  depart: { from: ['approved'], to: 'departed', permission: 'delegation.depart', unless: notYetLeaving },
  reopen: { from: ['departed'], to: 'approved', permission: 'departure.edit', reason: 'required' },
  complete: { from: ['departed'], to: 'completed', permission: 'departure.edit', unless: notYetHome },
})

export type DelegationMove = keyof typeof delegationLifecycle.moves

function notYetProposable({
  cohortState,
  unsettled = 0,
  unscored = 0,
  entries = 1,
  seats = entries,
}: DelegationFacts): MessageKey | Sentence | null {
  if (cohortState !== 'selecting') return 'delegations.notSelecting'
  if (unsettled > 0) return 'cohorts.unsettledNominations'
  if (unscored > 0) return 'cohorts.unscoredNominations'
  if (entries === 0) return 'delegations.emptyLineUp'
  return entries > seats ? 'cohorts.seatsFull' : null
}

function notYetLeaving({ leavesOn, today, unmarked = 0 }: DelegationFacts): MessageKey | null {
  if (leavesOn === null || today < leavesOn) return 'delegations.notDepartureDay'
  return unmarked > 0 ? 'cohorts.unmarkedPeople' : null
}

function notYetHome({ returnsOn, today }: DelegationFacts): MessageKey | null {
  return returnsOn === null || today < returnsOn ? 'delegations.notReturnDay' : null
}
