import ical from 'ical-generator'
import type { Locale } from '@/lib/i18n/define'
import type { Happening } from './happenings'

type Calendar = { name: string; entries: readonly Happening[]; locale: Locale; now: Date }

/**
 * The trip as a calendar file. Times are instants, so each phone shows them in the zone where it is; an entry keeps
 * its UID when it changes, and no personal number stands in it.
 */
export function writeCalendar({ name, entries, locale, now }: Calendar): string {
  const calendar = ical({ name, prodId: { company: 'Angkatan', product: 'Angkatan', language: locale.toUpperCase() } })
  for (const { id, title, place, startsAt, endsAt } of entries)
    calendar.createEvent({
      id: `${id}@angkatan`,
      stamp: now,
      start: startsAt,
      end: endsAt,
      summary: title[locale],
      ...(place ? { location: place } : {}),
    })
  return calendar.toString()
}
