import type { Happening } from '@/lib/conduct/happenings'
import type { Locale } from '@/lib/i18n/define'
import { formatBareTime, formatTimeIn } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { wallIn, type Zone } from '@/lib/platform/dates'

/** A day's events: the local time large, the time at home small, the one that is on marked. */
export function EventList({
  happenings,
  at,
  there,
  home,
  t,
  locale,
}: {
  happenings: readonly Happening[]
  at: Date
  there: Zone
  home: Zone
  t: Translate
  locale: Locale
}) {
  return (
    <ol className="ev mt-2">
      {happenings.map(({ id, title, place, by, startsAt, endsAt }) => {
        const isNow = startsAt <= at && at < endsAt
        return (
          <li key={id} data-past={endsAt <= at || undefined} aria-current={isNow || undefined}>
            <time dateTime={startsAt.toISOString()}>
              <b>{formatBareTime(locale, wallIn(startsAt, there).time)}</b>
              <span>{home === there ? '' : formatTimeIn(locale, startsAt, home)}</span>
            </time>
            <div className="w">
              <b>{title[locale]}</b>
              <span>
                {[t('conduct.until', { time: formatTimeIn(locale, endsAt, there) }), by ?? place]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
