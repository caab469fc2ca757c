import { AppLink } from '@/components/ui/app-link'
import { type Leg, legModeLabels, nowAndNextLeg, otherDayOfArrival } from '@/lib/departures/legs'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong, formatTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

/** The leg under way, or the next one to leave. */
export function NextLeg({
  legs,
  at,
  href,
  t,
  locale,
}: {
  legs: readonly Leg[]
  at: Date
  href: string
  t: Translate
  locale: Locale
}) {
  const { now, next } = nowAndNextLeg(legs, at)
  const leg = now ?? next
  if (!leg) return null
  const otherDay = otherDayOfArrival(leg)
  return (
    <section className="nx" aria-labelledby="leg">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="leg" className="!text-lg">
          {t(now ? 'conduct.legNow' : 'conduct.nextLeg')}
        </h2>
        <AppLink className="mid" href={href}>
          {t('conduct.seeJourney')}
        </AppLink>
      </div>
      <p className="mt-1">
        <b>{t('conduct.travel', { from: leg.fromPlace, to: leg.toPlace })}</b>
      </p>
      <p className="mid soft num">
        {[
          [t(legModeLabels[leg.mode] as 'departures.modeBus'), leg.code].filter(Boolean).join(' '),
          formatDayLong(locale, leg.departsOn),
          `${formatTime(locale, leg.departsAt, leg.departsZone)} – ${formatTime(locale, leg.arrivesAt, leg.arrivesZone)}`,
          otherDay && t('conduct.arrivesOn', { day: formatDayLong(locale, otherDay) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  )
}
