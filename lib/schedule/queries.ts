import 'server-only'
import { type Day, dayFromColumn, toWallTime, type WallTime } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { inScheduleOrder, type ScheduleKind } from './items'

export type ScheduleEntry = {
  id: string
  day: Day
  startsAt: WallTime
  endsAt: WallTime
  kind: ScheduleKind
  titleId: string
  titleEn: string
  place: string
  speaker: string
}

/**
 * The week of a cohort, by day and start, in wall times of the cohort's zone. The caller has made sure that the
 * actor may see the cohort (findCohort, or a participation in it).
 */
export async function listSchedule(tx: Read, cohortId: string): Promise<ScheduleEntry[]> {
  const rows = await tx.scheduleItem.findMany({
    where: { cohortId },
    select: {
      id: true,
      day: true,
      startsAt: true,
      endsAt: true,
      kind: true,
      titleId: true,
      titleEn: true,
      place: true,
      speaker: true,
    },
  })
  return inScheduleOrder(
    rows.map((row) => ({
      ...row,
      day: dayFromColumn(row.day),
      titleEn: row.titleEn || row.titleId,
      startsAt: toWallTime(row.startsAt),
      endsAt: toWallTime(row.endsAt),
    })),
  )
}
