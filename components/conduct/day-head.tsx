import type { Locale } from '@/lib/i18n/define'
import { formatDayLong, formatRange } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'
import { trainingDay } from '@/lib/schedule/items'

/** Which day it is, the how manieth of the training, and where. */
export function DayHead(props: {
  today: Day
  cohort: { title: Record<Locale, string>; city: string; trainingStartsOn: Day; trainingEndsOn: Day }
  t: Translate
  locale: Locale
}) {
  const { today, cohort, t, locale } = props
  const { title, city, trainingStartsOn: startsOn, trainingEndsOn: endsOn } = cohort
  const count = trainingDay({ startsOn, endsOn }, today)
  return (
    <div className="pt-2">
      <h1>{formatDayLong(locale, today)}</h1>
      <p className="soft">
        {[
          count
            ? t('conduct.dayOf', { n: count.number, of: count.of })
            : t('conduct.beforeTraining', { days: formatRange(locale, startsOn, endsOn) }),
          [title[locale], city].filter(Boolean).join(', '),
        ].join(' · ')}
      </p>
    </div>
  )
}
