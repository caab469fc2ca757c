import type { Happening } from '@/lib/conduct/happenings'
import type { Locale } from '@/lib/i18n/define'
import { formatTimeRange } from '@/lib/i18n/format'
import { wallIn, type Zone } from '@/lib/platform/dates'

/** "09.00–10.30 SGT · 08.00–09.30 WIB": an entry in the clock there and the one at home; once when they are the same. */
export function bothRanges(locale: Locale, { startsAt, endsAt }: Happening, there: Zone, home: Zone): string {
  const range = (zone: Zone) => formatTimeRange(locale, wallIn(startsAt, zone).time, wallIn(endsAt, zone).time, zone)
  return [...new Set([range(there), range(home)])].join(' · ')
}
