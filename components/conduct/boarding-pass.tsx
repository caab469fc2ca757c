import { modeIcons } from '@/components/departures/leg-list'
import { Icon } from '@/components/ui/icon'
import { arrivalOf, departureOf, type Leg, legModeLabels, minutesOfLeg, otherDayOfArrival } from '@/lib/departures/legs'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatDayLong, formatMinutes, formatTime, formatTimeIn, formatWeekday } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'

/** "Bandara Hang Nadim, Batam (BTH)": the code stands large, the rest below; a place without one stands in full. */
function placeParts(place: string) {
  const [, rest, code] = /^(.*\S)\s*\(([A-Z]{3})\)$/.exec(place) ?? []
  if (rest && code) return { large: code, small: rest }
  const [first = place, ...more] = place.split(', ')
  return { large: first, small: more.join(', ') }
}

/** Only codes of three letters fit the large type of the leg that is next. */
export const hasCodes = ({ fromPlace, toPlace }: Leg) =>
  [fromPlace, toPlace].every((place) => placeParts(place).large.length === 3)

/** One leg as a pass: from, to, both wall times, and the time in the other zone below. */
export function BoardingPass({
  leg,
  number,
  of,
  isNow,
  zones,
  t,
  locale,
}: {
  leg: Leg
  number: number
  of: number
  isNow: boolean
  zones: readonly [Zone, Zone]
  t: Translate
  locale: Locale
}) {
  const [from, to] = [placeParts(leg.fromPlace), placeParts(leg.toPlace)]
  const otherDay = otherDayOfArrival(leg)
  const otherOf = (zone: Zone) => zones.find((one) => one !== zone)
  const alt = (instant: Date, zone: Zone) => {
    const other = leg.departsZone === leg.arrivesZone && zone === zones[0] ? undefined : otherOf(zone)
    return other ? formatTimeIn(locale, instant, other) : ''
  }
  return (
    <article className="pass" data-st={isNow ? 'now' : ''} aria-label={`${leg.fromPlace} → ${leg.toPlace}`}>
      <header>
        <span>
          <Icon name={modeIcons[leg.mode]} />
          {[t(legModeLabels[leg.mode] as 'departures.modeBus'), leg.code].filter(Boolean).join(' ')}
        </span>
        <span>{t('conduct.legOf', { n: number, of })}</span>
      </header>
      <div className="od">
        <div>
          <strong className={breakOf(from.large)}>{from.large}</strong>
          <span>{from.small}</span>
        </div>
        <span className="arr" aria-hidden="true">
          <Icon name={modeIcons[leg.mode]} />
        </span>
        <div className="rt">
          <strong className={breakOf(to.large)}>{to.large}</strong>
          <span>{to.small}</span>
        </div>
      </div>
      <div className="od tms">
        <div>
          <b>{formatTime(locale, leg.departsAt, leg.departsZone)}</b>
          <span>{alt(departureOf(leg), leg.departsZone)}</span>
        </div>
        <div className="rt">
          <b>{formatTime(locale, leg.arrivesAt, leg.arrivesZone)}</b>
          <span>{alt(arrivalOf(leg), leg.arrivesZone)}</span>
        </div>
      </div>
      <dl className="pf">
        <div>
          <dt>{t('conduct.day')}</dt>
          <dd>
            {t('departures.onDay', {
              weekday: formatWeekday(locale, leg.departsOn),
              day: formatDay(locale, leg.departsOn),
            })}
          </dd>
        </div>
        {otherDay && (
          <div>
            <dt>{t('conduct.arrivalDay')}</dt>
            <dd>{formatDayLong(locale, otherDay)}</dd>
          </div>
        )}
        <div>
          <dt>{t('conduct.length')}</dt>
          <dd>{formatMinutes(locale, minutesOfLeg(leg))}</dd>
        </div>
        {leg.code && (
          <div>
            <dt>{t('conduct.number')}</dt>
            <dd>{leg.code}</dd>
          </div>
        )}
      </dl>
    </article>
  )
}

/** A word stays whole where it fits half a narrow pass; only a longer one may break inside. */
const breakOf = (place: string) => (/\S{14}/.test(place) ? 'wrap-anywhere' : undefined)
