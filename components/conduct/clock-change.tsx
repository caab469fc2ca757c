import { Notice } from '@/components/ui/notice'
import { departureOf, type Leg, legModeLabels, nowAndNextLeg, otherDayOfArrival } from '@/lib/departures/legs'
import type { Locale } from '@/lib/i18n/define'
import { formatDayLong, formatMinutes, formatTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { instantOf, minutesBetween, toWallTime, type Zone } from '@/lib/platform/dates'

/** What to know before the next leg: when it leaves, and how far the clock at the destination is from the one at home. */
export function ClockChange({
  legs,
  at,
  there,
  home,
  t,
  locale,
}: {
  legs: readonly Leg[]
  at: Date
  there: Zone
  home: Zone
  t: Translate
  locale: Locale
}) {
  const { now, next } = nowAndNextLeg(legs, at)
  const leg = now ?? next
  if (!leg) return null
  const mode = [t(legModeLabels[leg.mode] as 'departures.modeBus'), leg.code].filter(Boolean).join(' ')
  const minutes = -minutesBetween(departureOf(leg), at)
  const otherDay = otherDayOfArrival(leg)
  const noon = toWallTime('12:00')
  const ahead = minutesBetween(instantOf(leg.departsOn, noon, there), instantOf(leg.departsOn, noon, home))
  const length = formatMinutes(locale, Math.abs(ahead))
  const title = now
    ? t('conduct.underWay', {
        mode,
        time: [otherDay && formatDayLong(locale, otherDay), formatTime(locale, leg.arrivesAt, leg.arrivesZone)]
          .filter(Boolean)
          .join(', '),
      })
    : minutes < 24 * 60
      ? t('conduct.leavesIn', { mode, length: formatMinutes(locale, minutes) })
      : `${mode}: ${formatDayLong(locale, leg.departsOn)}, ${formatTime(locale, leg.departsAt, leg.departsZone)}`
  return (
    <Notice tone="info" icon="clock" title={title}>
      {leg.direction === 'outbound' &&
        ahead !== 0 &&
        t(ahead > 0 ? 'conduct.clockAhead' : 'conduct.clockBehind', { length })}
    </Notice>
  )
}
