import type { Locale } from '@/lib/i18n/define'
import { formatBareTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { scheduleKindLabels } from '@/lib/schedule/items'
import type { ScheduleEntry } from '@/lib/schedule/queries'

/** What an entry of the grid says; its kind, which the colour shows, is said to those who hear it. */
export function ItemLine({ item, t, locale }: { item: ScheduleEntry; t: Translate; locale: Locale }) {
  const times = `${formatBareTime(locale, item.startsAt)}–${formatBareTime(locale, item.endsAt)}`
  return (
    <>
      <b>{locale === 'id' ? item.titleId : item.titleEn}</b>
      <span className="sr">{t(scheduleKindLabels[item.kind])}. </span>
      <span>{[times, item.place].filter(Boolean).join(' · ')}</span>
    </>
  )
}
