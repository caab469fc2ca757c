import type { Locale } from '@/lib/i18n/define'
import { formatBareTime, formatDay, formatTime, formatWeekday } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'
import { scheduleKindLabels } from '@/lib/schedule/items'
import type { ScheduleEntry } from '@/lib/schedule/queries'
import { homeTime } from '@/lib/schedule/week'
import type { Clocks } from './week-grid'

type Words = { t: Translate; locale: Locale }

/** The week on paper: a row for each hour at which something begins, and every entry whole, however long its text. */
export function WeekTable(props: Words & { days: readonly Day[]; items: readonly ScheduleEntry[]; clocks: Clocks }) {
  const { days, items, clocks, t, locale } = props
  const those = items.filter(({ day }) => days.includes(day))
  const starts = [...new Set(those.map(({ startsAt }) => startsAt))].sort()
  return (
    <table className="weektable only-print">
      <thead>
        <tr>
          <th scope="col">{t('schedule.startsAt')}</th>
          {days.map((day) => (
            <th key={day} scope="col">
              {`${formatWeekday(locale, day)}, ${formatDay(locale, day).replace(/ \d{4}$/, '')}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {starts.map((time) => (
          <tr key={time}>
            <th scope="row">
              {formatTime(locale, time, clocks.there)}
              {clocks.home !== clocks.there && (
                <span>{formatTime(locale, homeTime(days[0]!, time, clocks.there, clocks.home), clocks.home)}</span>
              )}
            </th>
            {days.map((day) => (
              <td key={day}>
                {those
                  .filter((item) => item.day === day && item.startsAt === time)
                  .map((item) => (
                    <PrintedItem key={item.id} item={item} t={t} locale={locale} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PrintedItem({ item, t, locale }: Words & { item: ScheduleEntry }) {
  const until = t('schedule.until', { time: formatBareTime(locale, item.endsAt) })
  const about = [until, t(scheduleKindLabels[item.kind]), item.place, item.speaker]
  return (
    <div>
      <b>{locale === 'id' ? item.titleId : item.titleEn || item.titleId}</b>
      <span>{about.filter(Boolean).join(' · ')}</span>
    </div>
  )
}
