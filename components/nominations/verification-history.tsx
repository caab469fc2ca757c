import { Card } from '@/components/ui/card'
import { VSteps } from '@/components/ui/v-steps'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { NominationDetail } from '@/lib/nominations/queries'
import type { Zone } from '@/lib/platform/dates'

const words = {
  verified: 'nominations.decisionVerified',
  returned: 'nominations.decisionReturned',
  ineligible: 'nominations.decisionIneligible',
  reopened: 'nominations.decisionReopened',
} as const

/** The verifiers' decisions, the newest first. */
export function VerificationHistory(props: {
  verifications: NominationDetail['verifications']
  /** Where it is not the history of the nomination itself. */
  title?: string
  t: Translate
  locale: Locale
  zone: Zone
}) {
  const { verifications, t, locale, zone, title = t('nominations.history') } = props
  if (verifications.length === 0) return null
  return (
    <Card title={title}>
      <div className="pad !pt-1">
        <VSteps
          label={title}
          steps={verifications.map((one) => ({
            title: t(words[one.decision]),
            note: [formatDateTime(locale, one.at, zone), one.byName, one.note].filter(Boolean).join(' · '),
            state: 'done',
          }))}
        />
      </div>
    </Card>
  )
}
