import type { Locale } from '@/lib/i18n/define'
import { formatBareTime, formatDay, formatTime, formatWeekday, formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, minutesOf, wallIn, type Zone } from '@/lib/platform/dates'
import type { ScheduleKind } from '@/lib/schedule/items'
import type { ScheduleEntry } from '@/lib/schedule/queries'
import { axisHours, gridRow, gridSpan, type HourRange, homeTime } from '@/lib/schedule/week'
import { ItemLine } from './item-line'

export type Clocks = { there: Zone; home: Zone; now: Date }
type Words = { t: Translate; locale: Locale }

/** The look of each kind, as the style sheet names it. */
const kindLooks: Record<ScheduleKind, string> = {
  session: '',
  visit: 'kunjungan',
  ceremony: 'upacara',
  meal: 'makan',
  travel: 'upacara',
  free: 'makan',
}

/** Up to five days side by side, with the clock there and the one at home on the axis. */
export function WeekGrid({
  days,
  items,
  range,
  clocks,
  t,
  locale,
}: Words & { days: readonly Day[]; items: readonly ScheduleEntry[]; range: HourRange; clocks: Clocks }) {
  return (
    <div className="wk">
      <Axis days={days} range={range} clocks={clocks} locale={locale} />
      {days.map((day) => (
        <DayColumn
          key={day}
          day={day}
          items={items.filter((item) => item.day === day)}
          range={range}
          clocks={clocks}
          t={t}
          locale={locale}
        />
      ))}
    </div>
  )
}

function Axis({
  days,
  range,
  clocks: { there, home },
  locale,
}: {
  days: readonly Day[]
  range: HourRange
  clocks: Clocks
  locale: Locale
}) {
  const two = there !== home
  return (
    <div className="ax" aria-hidden>
      <div className="axh">
        <b>{formatZone(locale, there)}</b>
        {two && <span>{formatZone(locale, home)}</span>}
      </div>
      {axisHours(range).map((time) => (
        <div key={time} className={`row-start-${gridRow(time, range)} row-span-4`}>
          <b>{formatBareTime(locale, time)}</b>
          {two && <span>{formatBareTime(locale, homeTime(days[0]!, time, there, home))}</span>}
        </div>
      ))}
    </div>
  )
}

function DayColumn({
  day,
  items,
  range,
  clocks: { there, now },
  t,
  locale,
}: Words & { day: Day; items: readonly ScheduleEntry[]; range: HourRange; clocks: Clocks }) {
  const wall = wallIn(now, there)
  const isToday = wall.day === day
  const inRange = minutesOf(wall.time) >= range.from * 60 && minutesOf(wall.time) < range.until * 60
  return (
    <section className={isToday ? 'dc tod' : 'dc'} aria-labelledby={`grid-${day}`}>
      <h2 className="dh" id={`grid-${day}`}>
        <b>{formatWeekday(locale, day).slice(0, 3)}</b>
        <b className="font-normal">{formatDay(locale, day).replace(/ \d{4}$/, '')}</b>
        {isToday && <span>{t('schedule.today', { time: formatTime(locale, wall.time, there) })}</span>}
      </h2>
      {isToday && inRange && <div className={`nowl row-start-${gridRow(wall.time, range)}`} />}
      {items.map((item) => (
        <div
          key={item.id}
          className={`e ${kindLooks[item.kind]} row-start-${gridRow(item.startsAt, range)} row-span-${gridSpan(item)}`}
        >
          <ItemLine item={item} t={t} locale={locale} />
        </div>
      ))}
    </section>
  )
}
