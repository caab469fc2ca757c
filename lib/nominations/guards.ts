import { isOneself, isOwnWork } from '@/lib/access/standing-in'
import type { CohortState, DelegationState } from '@/lib/cohorts/phase'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import type { Mover } from '@/lib/platform/moves'
import type { NominationState } from './states'

/** What hinders the moves of a nomination (product.md, "The moves", rules 3 and 4). */
export type NominationFacts = {
  id: string
  governmentId: string
  agencyId: string
  state: NominationState
  cohortState: CohortState
  delegationState: DelegationState
  /** The nominee. */
  personId: string
  nominatedById: string
  /** The last moment of the deadline; null while the window is not set. */
  deadline: Date | null
  returnUntil: Day | null
  now: Date
  today: Day
}

type Around = Pick<NominationFacts, 'cohortState' | 'delegationState'>

/** Rule 3: the nominee takes no part in the own nomination. */
export function ofOneself({ personId }: Pick<NominationFacts, 'personId'>, by: Mover): MessageKey | null {
  return isOneself(by, personId) ? 'nominations.notOneself' : null
}

/** Rule 4: after the deadline nothing new is submitted, unless it was extended for everyone. */
export function outsideTheCall({ cohortState, delegationState, deadline, now }: NominationFacts): MessageKey | null {
  if (delegationState === 'invited' || delegationState === 'declined') return 'nominations.notTakingPart'
  if (cohortState !== 'open') return 'nominations.callNotOpen'
  return deadline && now > deadline ? 'nominations.deadlinePassed' : null
}

/** Whether the day by which it was to be mended has passed. */
export const isMendingOver = ({ returnUntil, today }: Pick<NominationFacts, 'returnUntil' | 'today'>) =>
  returnUntil !== null && today > returnUntil

/** A draft, or what was returned and can still be mended: the agency writes it. */
export const isToWrite = (facts: Pick<NominationFacts, 'state' | 'returnUntil' | 'today'>) =>
  facts.state === 'draft' || (facts.state === 'returned' && !isMendingOver(facts))

export function mendedTooLate(facts: NominationFacts): MessageKey | Sentence | null {
  const { returnUntil, delegationState } = facts
  if (returnUntil && isMendingOver(facts)) return sentence('nominations.mendingPassed', { day: { day: returnUntil } })
  return delegationState === 'preparing' ? null : 'nominations.alreadyProposed'
}

export function alreadyProposed({ delegationState, cohortState }: Around): MessageKey | null {
  if (cohortState !== 'open' && cohortState !== 'selecting') return 'shell.wrongState'
  return delegationState === 'preparing' ? null : 'nominations.alreadyProposed'
}

export function notBeingSelected(around: Around): MessageKey | null {
  return around.cohortState === 'selecting' ? alreadyProposed(around) : 'nominations.notBeingSelected'
}

/** Rule 3: who nominated does not verify. */
export function ofNominator({ nominatedById }: Pick<NominationFacts, 'nominatedById'>, by: Mover): MessageKey | null {
  return isOwnWork(by, nominatedById) ? 'nominations.nominatorDoesNotVerify' : null
}

export function alreadyApproved({ delegationState }: Pick<NominationFacts, 'delegationState'>): MessageKey | null {
  return ['preparing', 'proposed', 'invited'].includes(delegationState) ? null : 'nominations.alreadyApproved'
}
