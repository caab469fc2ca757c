import { Card } from '@/components/ui/card'
import { VSteps } from '@/components/ui/v-steps'
import type { Locale } from '@/lib/i18n/define'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { progressOf } from '@/lib/nominations/progress'
import type { NominationDetail } from '@/lib/nominations/queries'
import { stateLabels } from '@/lib/nominations/states'
import { turnOf } from '@/lib/nominations/turns'
import { dayIn, type Zone } from '@/lib/platform/dates'

/** Where a nomination stands, since when, and whose turn it is. */
export function NominationProgress(props: {
  nomination: NominationDetail
  isScored: boolean
  t: Translate
  locale: Locale
  zone: Zone
}) {
  const { nomination, isScored, t, locale, zone } = props
  const unit = nomination.delegation.government.personnelUnit
  const turn = turnOf(nomination.state, isScored)
  const now = [
    t(stateLabels[nomination.state]),
    formatDay(locale, dayIn(nomination.since, zone)),
    turn && t(turn, { unit }),
  ]
  return (
    <Card title={t('nominations.progress')}>
      <div className="pad !pt-1">
        <VSteps
          label={t('nominations.progress')}
          steps={progressOf(nomination, isScored).map(({ title, state }) => ({
            title: t(title),
            state,
            note: state === 'now' ? now.filter(Boolean).join(' · ') : undefined,
          }))}
        />
      </div>
    </Card>
  )
}
