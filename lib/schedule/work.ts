import 'server-only'
import { columnFromDay } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import type { ScheduleRow } from './schema'

/** Takes the next version of the cohort, or refuses when somebody else has taken it. */
export async function takeCohortVersion(tx: Write, { id }: { id: string }, version: number) {
  const { count } = await tx.cohort.updateMany({
    where: { id, version, state: { in: ['draft', 'open', 'selecting'] } },
    data: { version: { increment: 1 } },
  })
  if (count !== 1) refuse('shell.changedMeanwhile')
}

/** Writes rows in the place of those that were shown; rows that stay keep their ids, so that calendars recognise them. */
export async function replaceSchedule(
  tx: Write,
  cohort: { id: string; hostId: string },
  shown: readonly { id: string }[],
  rows: readonly Omit<ScheduleRow, 'remove'>[],
) {
  const free = new Set(shown.map(({ id }) => id))
  await tx.scheduleItem.deleteMany({ where: { id: { in: [...free] } } })
  await tx.scheduleItem.createMany({
    data: rows.map(({ id, day, ...row }) => ({
      ...row,
      ...(id && free.delete(id) ? { id } : {}),
      day: columnFromDay(day),
      cohortId: cohort.id,
      hostId: cohort.hostId,
    })),
  })
}
