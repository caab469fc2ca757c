import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { daysFrom, type Period } from '@/lib/platform/dates'
import type { ScheduleEntry } from '@/lib/schedule/queries'
import { hoursOf, weeksOf } from '@/lib/schedule/week'
import { DayLists } from './day-list'
import { type Clocks, WeekGrid } from './week-grid'
import { WeekTable } from './week-table'

const keys = [
  ['bg-brand!', 'schedule.kindSession'],
  ['bg-info-solid!', 'schedule.kindVisit'],
  ['bg-ink-soft!', 'schedule.kindCeremony'],
  ['bg-surface! border border-control', 'schedule.kindMeal'],
] as const

/** The training day by day: a grid on a desktop, lists on a phone. */
export function ScheduleWeek({
  training,
  items,
  clocks,
  t,
  locale,
}: {
  training: Period
  items: readonly ScheduleEntry[]
  clocks: Clocks
  t: Translate
  locale: Locale
}) {
  const days = daysFrom(training.startsOn, training.endsOn)
  const range = hoursOf(items)
  return (
    <div className="s-participant">
      <div className="hide-s">
        <div className="stack">
          {weeksOf(days).map((week) => (
            <div key={week[0]}>
              <WeekGrid days={week} items={items} range={range} clocks={clocks} t={t} locale={locale} />
              <WeekTable days={week} items={items} clocks={clocks} t={t} locale={locale} />
            </div>
          ))}
        </div>
      </div>
      <div className="only-s">
        <DayLists days={days} items={items} clocks={clocks} t={t} locale={locale} />
      </div>
      <ul className="row keys gap-x-5 mt-3 list-none p-0" aria-label={t('schedule.kinds')}>
        {keys.map(([look, label]) => (
          <li key={label} className="key">
            <i className={look} />
            {t(label)}
          </li>
        ))}
      </ul>
    </div>
  )
}
