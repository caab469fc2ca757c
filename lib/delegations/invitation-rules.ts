import type { CohortSummary } from '@/lib/cohorts/queries'
import type { MessageKey } from '@/lib/i18n/catalogue'

/** Why nobody can be invited now, or null; a draft names its governments in its form, but for who declined already. */
export function invitationRefusal({ state, delegations }: CohortSummary): MessageKey | null {
  const mayAgain = state === 'draft' && delegations.some((one) => one.state === 'declined')
  if (state !== 'open' && state !== 'selecting' && !mayAgain) return 'delegations.inviteNotNow'
  return delegations.some((one) => ['departed', 'completed'].includes(one.state)) ? 'delegations.inviteTooLate' : null
}
