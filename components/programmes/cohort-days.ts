import type { Locale } from '@/lib/i18n/define'
import { formatMonth, formatRange } from '@/lib/i18n/format'
import { type Day, yearOf } from '@/lib/platform/dates'

/** The days of a cohort as exactly as they are known: some past ones only by month or year. */
export function cohortDays(
  { startsOn, endsOn, datePrecision }: { startsOn: Day; endsOn: Day; datePrecision: 'day' | 'month' | 'year' },
  locale: Locale,
): string {
  if (datePrecision === 'year') return String(yearOf(startsOn))
  return datePrecision === 'month' ? formatMonth(locale, startsOn) : formatRange(locale, startsOn, endsOn)
}
