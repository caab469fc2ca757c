import { Icon, type IconName } from '@/components/ui/icon'
import {
  arrivalOf,
  departureOf,
  type Leg,
  type LegMode,
  legDirections,
  legModeLabels,
  otherDayOfArrival,
} from '@/lib/departures/legs'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatDayLong, formatMinutes, formatTime, formatTimeIn, formatWeekday } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { minutesBetween, type Zone } from '@/lib/platform/dates'

export const modeIcons: Record<LegMode, IconName> = {
  flight: 'plane',
  ferry: 'ship',
  bus: 'bus',
  train: 'bus',
  car: 'bus',
}
type Words = { t: Translate; locale: Locale }

/** The way out, then the way home, each under its heading. */
export function LegsByDirection({
  legs,
  zones,
  t,
  locale,
}: Words & { legs: readonly Leg[]; zones: readonly [Zone, Zone] }) {
  return legDirections.map((direction) => {
    const these = legs.filter((leg) => leg.direction === direction)
    if (these.length === 0) return null
    return (
      <div key={direction}>
        <h3 className="px-6 pt-3 pb-2 max-sm:px-4">
          {t(direction === 'outbound' ? 'departures.outboundLegs' : 'departures.homeboundLegs')}
        </h3>
        <LegList legs={these} zones={zones} t={t} locale={locale} />
      </div>
    )
  })
}

/** The legs of one direction: where from and to, both wall times, and how long one waits between two. */
function LegList({
  legs,
  zones,
  t,
  locale,
}: Words & {
  legs: readonly Leg[]
  /** The two clocks; a time in one of them is told in the other beside it. */
  zones: readonly [Zone, Zone]
}) {
  return (
    <ol className="legs">
      {legs.map((leg, n) => {
        const next = legs[n + 1]
        return (
          <li key={leg.id}>
            <span className="ic">
              <Icon name={modeIcons[leg.mode]} />
            </span>
            <div className="lt">
              <b>
                {leg.fromPlace} → {leg.toPlace}
              </b>
              <span>
                {[t(legModeLabels[leg.mode]), leg.code, dayOf(leg, legs[n - 1], { t, locale })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
            <LegEnd leg={leg} end="departs" zones={zones} t={t} locale={locale} />
            <LegEnd leg={leg} end="arrives" zones={zones} t={t} locale={locale} />
            <span className="wait">
              {next &&
                t('departures.connection', {
                  length: formatMinutes(locale, minutesBetween(arrivalOf(leg), departureOf(next))),
                })}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** The day of a leg, where it is not the day of the one before. */
function dayOf(leg: Leg, before: Leg | undefined, { t, locale }: Words) {
  if (before?.departsOn === leg.departsOn) return ''
  return t('departures.onDay', {
    weekday: formatWeekday(locale, leg.departsOn),
    day: formatDay(locale, leg.departsOn),
  })
}

function LegEnd({
  leg,
  end,
  zones,
  t,
  locale,
}: Words & { leg: Leg; end: 'departs' | 'arrives'; zones: readonly [Zone, Zone] }) {
  const [time, zone, instant] =
    end === 'departs'
      ? [leg.departsAt, leg.departsZone, departureOf(leg)]
      : [leg.arrivesAt, leg.arrivesZone, arrivalOf(leg)]
  const isCrossing = leg.departsZone !== leg.arrivesZone || zone !== zones[0]
  const other = zones.find((one) => one !== zone)
  const otherDay = end === 'arrives' && otherDayOfArrival(leg)
  return (
    <div className="tm">
      <b>{formatTime(locale, time, zone)}</b>
      <span>
        {t(end === 'departs' ? 'departures.leaves' : 'departures.arrives')}
        {otherDay && ` ${formatDayLong(locale, otherDay)}`}
        {other && isCrossing && (
          <>
            <i> · </i>
            <span className="alt">{formatTimeIn(locale, instant, other)}</span>
          </>
        )}
      </span>
    </div>
  )
}
