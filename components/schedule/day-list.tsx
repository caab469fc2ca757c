import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/lib/i18n/define'
import { formatBareTime, formatDayLong, formatTime, formatTimeIn } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, wallIn } from '@/lib/platform/dates'
import { endOf, scheduleKindLabels, startOf } from '@/lib/schedule/items'
import type { ScheduleEntry } from '@/lib/schedule/queries'
import type { Clocks } from './week-grid'

/** The days one below the other, for a phone: past ones folded. */
export function DayLists(props: {
  days: readonly Day[]
  items: readonly ScheduleEntry[]
  clocks: Clocks
  t: Translate
  locale: Locale
}) {
  const { days, items, clocks, t, locale } = props
  const today = wallIn(clocks.now, clocks.there).day
  return days.map((day) => {
    const own = items.filter((item) => item.day === day)
    const list =
      own.length > 0 ? (
        <DayList items={own} clocks={clocks} t={t} locale={locale} />
      ) : (
        <p className="mid soft">{t('schedule.noItems')}</p>
      )
    if (day < today)
      return (
        <details key={day} className="nx mb-3">
          <summary className="min-h-11 content-center font-semibold">
            {formatDayLong(locale, day)}{' '}
            <span className="soft font-normal">
              {t('schedule.past')}, {t('schedule.itemsOf', { n: own.length })}
            </span>
          </summary>
          {list}
        </details>
      )
    return (
      <section key={day} className="nx mb-3" aria-labelledby={`list-${day}`}>
        <div className="row between">
          <h2 id={`list-${day}`} className="!text-lg">
            {formatDayLong(locale, day)}
          </h2>
          {day === today && <Badge tone="info">{t('schedule.todayWord')}</Badge>}
        </div>
        {list}
      </section>
    )
  })
}

function DayList({
  items,
  clocks: { there, home, now },
  t,
  locale,
}: {
  items: readonly ScheduleEntry[]
  clocks: Clocks
  t: Translate
  locale: Locale
}) {
  return (
    <ol className="ev mt-1">
      {items.map((item) => {
        const [start, end] = [startOf(item, there), endOf(item, there)]
        const about = [
          t('schedule.until', { time: formatTime(locale, item.endsAt, there) }),
          t(scheduleKindLabels[item.kind]),
          item.place,
        ]
        return (
          <li key={item.id} data-past={end <= now || undefined} aria-current={(start <= now && now < end) || undefined}>
            <time dateTime={start.toISOString()}>
              <b>{formatBareTime(locale, item.startsAt)}</b>
              {home !== there && <span>{formatTimeIn(locale, start, home)}</span>}
            </time>
            <div className="w">
              <b>{locale === 'id' ? item.titleId : item.titleEn}</b>
              <span>{about.filter(Boolean).join(' · ')}</span>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
