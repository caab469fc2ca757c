import { writeCalendar } from '@/lib/conduct/calendar'
import { calendarEntries } from '@/lib/conduct/calendar-entries'
import { findCalendarMarks } from '@/lib/conduct/calendar-queries'
import { findTrip } from '@/lib/conduct/queries'
import { tripParams } from '@/lib/conduct/trip-params'
import { defineDownload } from '@/lib/platform/doors/download'

/** The trip for any calendar: gathering, ceremony, legs and classes, and what was taken out again. */
export const GET = defineDownload({
  permission: 'me.see',
  params: tripParams,
  load: async (tx, actor, { trip: asked }, { today }) => {
    const trip = await findTrip(tx, actor, today, asked)
    return trip && { ...trip, ...(await findCalendarMarks(tx, trip.delegation)) }
  },
  trail: ({ delegation, happenings }) => ({
    subject: { kind: 'delegation', id: delegation.id },
    governmentId: delegation.governmentId,
    cohortId: delegation.cohortId,
    after: { entries: happenings.length },
  }),
  write: ({ delegation: { cohort }, items, legs, ceremony, left, marks, goneItems, goneLegs }, { t, locale, now }) => ({
    name: `angkatan-${cohort.trainingStartsOn}.ics`,
    type: 'text/calendar; charset=utf-8',
    body: writeCalendar({
      name: t('conduct.calendarName', { title: cohort.title[locale] }),
      entries: calendarEntries(
        {
          items: [...items, ...goneItems],
          zone: cohort.zone,
          legs: [...legs, ...goneLegs],
          ceremony,
          marks,
          isCancelled: cohort.state === 'cancelled',
          left,
        },
        { t, locale },
      ),
      locale,
      now,
    }),
  }),
})
