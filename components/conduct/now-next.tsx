import { Meter } from '@/components/ui/meter'
import type { Happening } from '@/lib/conduct/happenings'
import { nowAndNext } from '@/lib/conduct/happenings'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong, formatMinutes } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { dayIn, type Zone } from '@/lib/platform/dates'
import { bothRanges } from './time-texts'

type Props = { happenings: readonly Happening[]; at: Date; there: Zone; home: Zone; t: Translate; locale: Locale }
const dayLong = 24 * 60

/** What is on and what comes next, each under both clocks. */
export function NowNext({ happenings, at, there, home, t, locale }: Props) {
  const { now, next } = nowAndNext(happenings, at)
  if (!now && !next) {
    const isOver = happenings.length > 0
    return (
      <section className="nx" aria-label={t('conduct.next')}>
        <h2 className="!text-lg">{t(isOver ? 'conduct.nothingNext' : 'conduct.nothingPlanned')}</h2>
        <p className="mid soft mt-1">{t(isOver ? 'conduct.nothingNextBody' : 'conduct.nothingPlannedBody')}</p>
      </section>
    )
  }
  return (
    <>
      {now && (
        <section className="now" aria-label={t('conduct.now')}>
          <div className="k">
            <span>{t('conduct.now')}</span>
            <span>{t('conduct.endsIn', { length: formatMinutes(locale, now.minutesLeft) })}</span>
          </div>
          <h2>{now.title[locale]}</h2>
          <p>
            <span className="t">{bothRanges(locale, now, there, home)}</span>
            {now.place && (
              <>
                <br />
                {now.place}
              </>
            )}
          </p>
          <Meter
            share={(Number(at) - Number(now.startsAt)) / Math.max(1, Number(now.endsAt) - Number(now.startsAt))}
            label={t('conduct.now')}
          />
        </section>
      )}
      {next && (
        <section className="nx" aria-label={t('conduct.next')}>
          <p className="mid soft">
            {next.minutesUntil < dayLong
              ? t('conduct.nextIn', { length: formatMinutes(locale, next.minutesUntil) })
              : t('conduct.nextOn', { day: formatDayLong(locale, dayIn(next.startsAt, next.zone)) })}
          </p>
          <h2 className="mt-1 !text-lg">{next.title[locale]}</h2>
          <p className="mid num">
            <b>{bothRanges(locale, next, there, home)}</b>
            {next.place && (
              <>
                <br />
                <span className="soft">{next.place}</span>
              </>
            )}
          </p>
        </section>
      )}
    </>
  )
}
