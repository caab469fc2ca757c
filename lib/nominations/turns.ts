import type { NominationState } from './states'

/** Whose turn it is with a nomination in this state, in words; null once nobody has to act on it. */
export function turnOf(state: NominationState, isScored: boolean) {
  if (state === 'draft' || state === 'returned') return 'nominations.holderHr'
  if (state === 'submitted') return 'nominations.holderVerifier'
  if (state === 'verified' && isScored) return 'nominations.holderAssessor'
  return state === 'verified' || state === 'assessed' ? 'nominations.holderSection' : null
}
