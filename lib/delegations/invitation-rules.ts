import type { CohortSummary } from '@/lib/cohorts/queries'
import type { MessageKey } from '@/lib/i18n/catalogue'

/** Why nobody else can be invited now, or null; a draft names its governments in its form. */
export function invitationRefusal({ state, delegations }: CohortSummary): MessageKey | null {
  if (state !== 'open' && state !== 'selecting') return 'delegations.inviteNotNow'
  return delegations.some((one) => ['departed', 'completed'].includes(one.state)) ? 'delegations.inviteTooLate' : null
}
