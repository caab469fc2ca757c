import { TZDate } from '@date-fns/tz'
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Locale } from '@/lib/i18n/define'
import type { Zone } from '@/lib/platform/dates'
import type { CalendarEntry } from './calendar-entries'
import { writeTimezone } from './vtimezone'

type Calendar = { name: string; entries: readonly CalendarEntry[]; locale: Locale; now: Date }

/**
 * The trip as a calendar file. Each time is told by the clock of the place, with its zone, so that a phone shows it as
 * the invitation does; an entry keeps its UID when it changes and gets a higher SEQUENCE, what was taken out says so,
 * and no personal number stands in it.
 */
export function writeCalendar({ name, entries, locale, now }: Calendar): string {
  const calendar = ical({
    name,
    prodId: { company: 'Angkatan', product: 'Angkatan', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (zone) => writeTimezone(zone as Zone, ...spanOf(entries)) },
  })
  for (const { id, title, place, note, startsAt, endsAt, zone, alarm, revision, changedAt, isCancelled } of entries) {
    const event = calendar.createEvent({
      id: `${id}@angkatan`,
      stamp: now,
      start: new TZDate(startsAt, zone),
      end: new TZDate(endsAt, zone),
      timezone: zone,
      summary: title,
      sequence: revision,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      location: place,
      description: note || null,
      lastModified: changedAt,
    })
    if (alarm !== null) event.createAlarm({ type: ICalAlarmType.display, trigger: alarm * 60, description: title })
  }
  return calendar.toString()
}

/** From the first that begins to the last that ends. */
function spanOf(entries: readonly CalendarEntry[]): [Date, Date] {
  const times = entries.flatMap(({ startsAt, endsAt }) => [Number(startsAt), Number(endsAt)])
  return [new Date(Math.min(...times)), new Date(Math.max(...times))]
}
