import { holds } from '@/lib/access/actor'
import { isOneself, isOwnWork } from '@/lib/access/standing-in'
import { type CohortState, type DelegationState, isOver } from '@/lib/cohorts/phase'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import { defineLifecycle } from '@/lib/platform/lifecycle'
import type { Mover } from '@/lib/platform/moves'

/** How one government's part of a cohort lives, from invitation to return. Source: docs/glossary.md, "Delegation". */
export type DelegationFacts = {
  id: string
  delegationId: string
  governmentId: string
  state: DelegationState
  cohortState: CohortState
}
/** The line-up that is proposed or decided on: who stands in it, and whose work it is. */
type LineUpFacts = {
  mode: 'nominating' | 'own_list'
  /** People with a place in it. */
  listed: readonly string[]
  proposedById: string | null
  /** Accounts that began it or changed anything of it. */
  enteredBy: readonly (string | null)[]
}
type ProposingFacts = Pick<DelegationFacts, 'cohortState'> & {
  /** Nominations that wait to be verified or mended. */
  unsettled: number
  /** Verified and not fully scored, where the cohort is scored. */
  unscored: number
  /** Places that take a seat. */
  seated: number
  seats: number
}
type DecidingFacts = { lineUp: LineUpFacts }
type LeavingFacts = { today: Day; leavesOn: Day | null; unmarked: number }

export const delegationLifecycle = defineLifecycle<DelegationState>()({
  noun: 'delegation',
  begins: ['invited', 'preparing'],
  moves: {
    accept: { from: ['invited'], to: 'preparing', permission: 'delegation.answer', unless: [cohortIsOver] },
    decline: {
      from: ['invited', 'preparing'],
      to: 'declined',
      permission: 'delegation.answer',
      reason: 'required',
      unless: [cohortIsOver, isHosts],
    },
    /** Who has not answered when the call is closed takes no part; the host may invite once more. */
    lapse: { from: ['invited'], to: 'declined', within: ['cohort.select'], crosses: true },
    reinvite: { from: ['declined'], to: 'invited', permission: 'delegation.seats', crosses: true },
    propose: {
      from: ['preparing'],
      to: 'proposed',
      permission: 'lineup.propose',
      unless: [notYetProposable, ofOwnPlace],
    },
    return: {
      from: ['proposed'],
      to: 'preparing',
      permission: 'lineup.approve',
      reason: 'required',
      unless: [ofOneself],
    },
    approve: { from: ['proposed'], to: 'approved', permission: 'lineup.approve', unless: [ofOneself] },
    depart: { from: ['approved'], to: 'departed', permission: 'delegation.depart', unless: [notYetLeaving] },
    reopen: { from: ['departed'], to: 'approved', permission: 'departure.edit', reason: 'required' },
    complete: { from: ['departed'], to: 'completed', permission: 'departure.edit', unless: [notYetHome] },
  },
})

function cohortIsOver({ cohortState }: Pick<DelegationFacts, 'cohortState'>): MessageKey | null {
  return isOver(cohortState) ? 'cohorts.notEditable' : null
}

function isHosts({ governmentId, hostId }: { governmentId: string; hostId: string }): MessageKey | null {
  return governmentId === hostId ? 'delegations.hostStays' : null
}

function notYetProposable(facts: ProposingFacts): MessageKey | Sentence | null {
  const { cohortState, unsettled, unscored, seated, seats } = facts
  if (cohortState !== 'selecting') return 'delegations.notSelecting'
  if (unsettled > 0) return 'cohorts.unsettledNominations'
  if (unscored > 0) return 'cohorts.unscoredNominations'
  if (seated === 0) return 'delegations.emptyLineUp'
  return seated > seats ? 'cohorts.seatsFull' : null
}

/** Rule 3: nobody proposes the own place. */
function ofOwnPlace({ lineUp }: { lineUp: Pick<LineUpFacts, 'listed'> }, by: Mover): MessageKey | null {
  return standsIn(lineUp, by) ? 'approvals.ownPlaceProposed' : null
}

/**
 * Rule 3: nobody decides on the own place or the own proposal; who stands in the line-up hands it to leadership. An own
 * list is entered by one person and approved by another.
 */
function ofOneself({ lineUp }: DecidingFacts, by: Mover): MessageKey | null {
  if (!by) return null
  if (standsIn(lineUp, by)) return holds(by, 'leadership') ? 'approvals.ownPlace' : 'approvals.ownPlaceKabag'
  if (isOwnWork(by, lineUp.proposedById)) return 'approvals.ownProposal'
  return lineUp.mode === 'own_list' && lineUp.enteredBy.some((id) => isOwnWork(by, id)) ? 'approvals.ownEntry' : null
}

const standsIn = ({ listed }: Pick<LineUpFacts, 'listed'>, by: Mover) =>
  listed.some((personId) => isOneself(by, personId))

function notYetLeaving({ leavesOn, today, unmarked }: LeavingFacts): MessageKey | null {
  if (leavesOn === null || today < leavesOn) return 'delegations.notDepartureDay'
  return unmarked > 0 ? 'cohorts.unmarkedPeople' : null
}

function notYetHome({ returnsOn, today }: { returnsOn: Day | null; today: Day }): MessageKey | null {
  return returnsOn === null || today < returnsOn ? 'delegations.notReturnDay' : null
}
