import { writeCalendar } from '@/lib/conduct/calendar'
import { calendarEntries } from '@/lib/conduct/happenings'
import { findTrip } from '@/lib/conduct/queries'
import { tripParams } from '@/lib/conduct/trip-params'
import { defineDownload } from '@/lib/platform/doors/download'

/** The trip for any calendar: ceremony, legs and classes. */
export const GET = defineDownload({
  permission: 'me.see',
  params: tripParams,
  load: (tx, actor, { trip }, { today }) => findTrip(tx, actor, today, trip),
  trail: ({ delegation, happenings }) => ({
    subject: { kind: 'delegation', id: delegation.id },
    governmentId: delegation.governmentId,
    cohortId: delegation.cohortId,
    after: { entries: happenings.length },
  }),
  write: ({ delegation: { cohort }, items, legs, ceremony }, { t, locale, now }) => ({
    name: `angkatan-${cohort.trainingStartsOn}.ics`,
    type: 'text/calendar; charset=utf-8',
    body: writeCalendar({
      name: t('conduct.calendarName', { title: cohort.title[locale] }),
      entries: calendarEntries({ items, zone: cohort.zone, legs, ceremony }, t('departures.ceremony')),
      locale,
      now,
    }),
  }),
})
