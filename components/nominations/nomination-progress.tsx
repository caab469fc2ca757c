import { Card } from '@/components/ui/card'
import { VSteps } from '@/components/ui/v-steps'
import type { Locale } from '@/lib/i18n/define'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { NominationDetail } from '@/lib/nominations/queries'
import type { NominationState } from '@/lib/nominations/states'
import { stateLabels } from '@/lib/nominations/states'
import { turnOf } from '@/lib/nominations/turns'
import { dayIn, type Zone } from '@/lib/platform/dates'

const places: Record<NominationState, number> = {
  draft: 0,
  submitted: 1,
  returned: 1,
  verified: 2,
  ineligible: 4,
  assessed: 3,
  selected: 4,
  reserve: 4,
  not_selected: 4,
  withdrawn: 4,
  lapsed: 4,
}

/** Where a nomination stands, since when, and whose turn it is. */
export function NominationProgress(props: {
  nomination: NominationDetail
  isScored: boolean
  t: Translate
  locale: Locale
  zone: Zone
}) {
  const { nomination, isScored, t, locale, zone } = props
  const at = places[nomination.state]
  const unit = nomination.delegation.government.personnelUnit
  const turn = turnOf(nomination.state, isScored)
  const labels = [
    t('nominations.stepDraft'),
    t('nominations.stepSubmitted'),
    t('nominations.stepVerified'),
    ...(isScored ? [t('nominations.stepAssessed')] : []),
    t('nominations.stepOutcome'),
  ]
  const place = isScored || at < 3 ? at : at - 1
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
          steps={labels.map((title, index) => ({
            title,
            state: index < place ? 'done' : index === place ? 'now' : 'todo',
            note: index === place ? now.filter(Boolean).join(' · ') : undefined,
          }))}
        />
      </div>
    </Card>
  )
}
