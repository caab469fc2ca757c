import type { Locale } from '@/lib/i18n/define'
import { formatDayLong, formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Day, Zone } from '@/lib/platform/dates'

/** How many of everyone may go, and until when they can be nominated. */
export function EligibilityLead(props: {
  everyone: { all: number; may: number; oneThing: number; nominated: number }
  cohort: { deadlineOn: Day | null; hostZone: Zone }
  t: Translate
  locale: Locale
}) {
  const { everyone, cohort, t, locale } = props
  const { deadlineOn, hostZone } = cohort
  return (
    <>
      {t('nominations.mayNow', everyone)}{' '}
      {deadlineOn &&
        t('nominations.until', { day: formatDayLong(locale, deadlineOn), zone: formatZone(locale, hostZone) })}
    </>
  )
}
