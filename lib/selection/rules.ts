import type { CohortState, DelegationState } from '@/lib/cohorts/phase'
import type { MessageKey } from '@/lib/i18n/catalogue'

/** When scores are given, and by whom (product.md, rule 3 and "The moves"). */
export type ScoringPlace = { cohortState: CohortState; delegationState: DelegationState; nominationState: string }

/** Why a nomination cannot be scored now, or null: the cohort is selecting and its line-up not proposed. */
export function scoringRefusal({ cohortState, delegationState, nominationState }: ScoringPlace): MessageKey | null {
  if (cohortState !== 'selecting') return 'selection.scoringNotOpen'
  if (delegationState !== 'preparing') return 'selection.scoringClosed'
  return nominationState === 'verified' || nominationState === 'assessed' ? null : 'selection.notScored'
}

/** Why assessors cannot be assigned now, or null: as soon as a nomination is verified, before the call is closed too. */
export function assigningRefusal({ cohortState, delegationState, nominationState }: ScoringPlace): MessageKey | null {
  if (cohortState !== 'open' && cohortState !== 'selecting') return 'shell.wrongState'
  if (delegationState !== 'preparing') return 'selection.scoringClosed'
  return nominationState === 'verified' ? null : 'selection.notScored'
}

/** Why a conflict of interest cannot be declared now, or null: as soon as one is assigned, and after the scores too. */
export const steppingBackRefusal = (place: ScoringPlace): MessageKey | null =>
  place.nominationState === 'assessed' ? scoringRefusal(place) : assigningRefusal(place)

/** Nobody scores the own nomination, or one that they made. */
export function ownRefusal(
  actor: { userId: string; personId: string | null },
  nomination: { personId: string; nominatedById: string },
): MessageKey | null {
  if (nomination.personId === actor.personId) return 'selection.notOneself'
  return nomination.nominatedById === actor.userId ? 'selection.notNominator' : null
}
