import 'server-only'
import { z } from 'zod'
import { type Leg, legDirections, legModes } from '@/lib/departures/legs'
import { isDay, isWallTime, toDay, toWallTime, type Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { scheduleKinds } from '@/lib/schedule/items'
import type { ScheduleEntry } from '@/lib/schedule/queries'
import type { Mark } from './calendar-entries'

const day = z.string().refine(isDay).transform(toDay)
const time = z.string().refine(isWallTime).transform(toWallTime)
const zone = z.string().transform((name) => name as Zone)

/** A row as it stood when it was taken away: columns that have come since are not in it. */
const goneItem = z.object({
  ...{ id: z.string(), day, startsAt: time, endsAt: time, kind: z.enum(scheduleKinds) },
  ...{ titleId: z.string(), titleEn: z.string(), place: z.string(), speaker: z.string() },
})
const goneLeg = z.object({
  ...{ id: z.string(), direction: z.enum(legDirections), mode: z.enum(legModes), code: z.string() },
  ...{ fromPlace: z.string(), toPlace: z.string(), departsOn: day, departsAt: time, departsZone: zone },
  ...{ arrivesOn: day, arrivesAt: time, arrivesZone: zone },
})

export type CalendarMarks = { marks: Map<string, Mark>; goneItems: ScheduleEntry[]; goneLegs: Leg[] }

/** How often each entry of a trip's calendar changed, and what was taken out of it. */
export async function findCalendarMarks(
  tx: Read,
  { id, cohortId }: { id: string; cohortId: string },
): Promise<CalendarMarks> {
  const rows = await tx.calendarEntry.findMany({
    where: { cohortId, OR: [{ delegationId: null }, { delegationId: id }] },
    select: { id: true, source: true, revision: true, changedAt: true, removedAt: true, said: true },
  })
  const gone = rows.filter(({ removedAt }) => removedAt)
  return {
    marks: new Map(rows.map((row) => [row.id, row])),
    goneItems: gone.filter(({ source }) => source === 'ScheduleItem').flatMap(({ said }) => readable(goneItem, said)),
    goneLegs: gone.filter(({ source }) => source === 'JourneyLeg').flatMap(({ said }) => readable(goneLeg, said)),
  }
}

const readable = <T>(schema: z.ZodType<T>, said: unknown): T[] => {
  const read = schema.safeParse(said)
  return read.success ? [read.data] : []
}
