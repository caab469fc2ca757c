import type { MessageKey } from '@/lib/i18n/catalogue'
import { type NominationState, stateLabels } from './states'

/** What the way of a nomination is read from. */
type Way = {
  state: NominationState
  /** The verifiers' decisions, the newest first. */
  verifications: readonly { decision: 'verified' | 'returned' | 'ineligible' | 'reopened' }[]
  submittedAt: Date | null
}
export type WayStep = { title: MessageKey; state: 'done' | 'now' | 'todo' }

const wholeWay = [
  'nominations.stepDraft',
  'nominations.stepSubmitted',
  'nominations.stepVerified',
  'nominations.stepAssessed',
  'nominations.stepOutcome',
] as const satisfies MessageKey[]

const places = {
  draft: 0,
  submitted: 1,
  returned: 1,
  verified: 2,
  assessed: 3,
  selected: 4,
  reserve: 4,
  not_selected: 4,
} as const satisfies Partial<Record<NominationState, number>>

/**
 * The way of a nomination, step by step. One that ended early names what it had come to, and then its end: what never
 * happened is not among its steps.
 */
export function progressOf(way: Way, isScored: boolean): WayStep[] {
  const { state, submittedAt, verifications } = way
  if (state === 'ineligible' || state === 'withdrawn' || state === 'lapsed') {
    const cameTo = [true, submittedAt !== null, verifications[0]?.decision === 'verified']
    const done = wholeWay.filter((_, place) => cameTo[place])
    return [...done.map((title) => ({ title, state: 'done' as const })), { title: stateLabels[state], state: 'now' }]
  }
  const at = places[state]
  return wholeWay.flatMap((title, place) =>
    place === 3 && !isScored ? [] : [{ title, state: place < at ? 'done' : place === at ? 'now' : 'todo' }],
  )
}
