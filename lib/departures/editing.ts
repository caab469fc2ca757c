import type { CohortState, DelegationState } from '@/lib/cohorts/phase'
import type { MessageKey } from '@/lib/i18n/catalogue'

type Facts = { state: DelegationState; cohort: { state: CohortState } }

const preparing: readonly DelegationState[] = ['preparing', 'proposed', 'approved']

/** Why the ceremony cannot be written now, or null: until the delegation has left. */
export const ceremonyRefusal = ({ state, cohort }: Facts): MessageKey | null =>
  isAlive(cohort) && preparing.includes(state) ? null : 'departures.notEditable'

/** Why the legs cannot be written now, or null: until the delegation is home, since a way home can change. */
export const journeyRefusal = ({ state, cohort }: Facts): MessageKey | null =>
  isAlive(cohort) && (state === 'departed' || preparing.includes(state)) ? null : 'departures.notEditable'

const isAlive = ({ state }: Facts['cohort']) => state !== 'cancelled' && state !== 'closed'
