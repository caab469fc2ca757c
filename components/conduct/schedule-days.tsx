import { Badge } from '@/components/ui/badge'
import type { Happening } from '@/lib/conduct/happenings'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong, formatWeekday } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, dateOf, dayIn, type Zone } from '@/lib/platform/dates'
import { EventList } from './event-list'

/** The whole series day by day: past days folded, today and the coming ones open. */
export function ScheduleDays({
  lessons,
  at,
  there,
  home,
  t,
  locale,
}: {
  lessons: readonly Happening[]
  at: Date
  there: Zone
  home: Zone
  t: Translate
  locale: Locale
}) {
  const today = dayIn(at, there)
  const days = [...Map.groupBy(lessons, ({ startsAt }) => dayIn(startsAt, there))]
  return (
    <>
      <DayStrip days={days.map(([day]) => day)} today={today} t={t} locale={locale} />
      <div className="stack !gap-4">
        {days.map(([day, items]) => {
          const list = <EventList happenings={items} at={at} there={there} home={home} t={t} locale={locale} />
          const name = formatDayLong(locale, day)
          if (day < today)
            return (
              <details key={day} id={day} className="nx">
                <summary className="flex min-h-11 cursor-pointer items-center gap-2">
                  <h2 className="!text-lg">{name}</h2>
                  <span className="mid soft">{t('conduct.dayPast', { n: items.length })}</span>
                </summary>
                {list}
              </details>
            )
          return (
            <section key={day} id={day} className="nx" aria-labelledby={`${day}-name`}>
              <div className="row between">
                <h2 id={`${day}-name`} className="!text-lg">
                  {name}
                </h2>
                {day === today && <Badge tone="info">{t('conduct.today')}</Badge>}
              </div>
              {list}
            </section>
          )
        })}
      </div>
    </>
  )
}

/** On a phone: the days of the week in one line, each a link to its list. */
function DayStrip({ days, today, t, locale }: { days: readonly Day[]; today: Day; t: Translate; locale: Locale }) {
  if (days.length !== 5) return null
  return (
    <nav className="days" aria-label={t('conduct.day')}>
      {days.map((day) => (
        <a key={day} href={`#${day}`} aria-current={day === today ? 'date' : undefined}>
          {formatWeekday(locale, day).slice(0, 3)}
          <b>{dateOf(day)}</b>
        </a>
      ))}
    </nav>
  )
}
