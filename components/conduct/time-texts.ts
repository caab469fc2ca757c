import type { Happening } from '@/lib/conduct/happenings'
import type { Locale } from '@/lib/i18n/define'
import { formatTimeRange } from '@/lib/i18n/format'
import { wallIn, type Zone } from '@/lib/platform/dates'

/** "09.00–10.30 SGT · 08.00–09.30 WIB": an entry by the clock where it begins, then by the other one; once when they are the same. */
export function bothRanges(
  locale: Locale,
  { startsAt, endsAt, zone: own }: Happening,
  there: Zone,
  home: Zone,
): string {
  const range = (zone: Zone) => formatTimeRange(locale, wallIn(startsAt, zone).time, wallIn(endsAt, zone).time, zone)
  return [...new Set([own, there, home].map(range))].join(' · ')
}
