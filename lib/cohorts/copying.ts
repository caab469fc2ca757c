import 'server-only'
import { addDays, columnFromDay, type Day, yearOf } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import type { WrittenCohort } from './form-queries'
import { createDelegations, replaceCallRows } from './form-work'

/** Writes the same cohort again as a draft, its days moved, nobody in it yet, its invitations to be answered anew. */
export async function copyWritten(tx: Write, { cohort, rules, criteria }: WrittenCohort, shift: number, now: Date) {
  const moved = (day: Day | null) => day && addDays(day, shift)
  const column = (day: Day | null) => day && columnFromDay(addDays(day, shift))
  const startsOn = addDays(cohort.trainingStartsOn, shift)
  const [from, to] = [String(yearOf(cohort.trainingStartsOn)), String(yearOf(startsOn))]
  const { id } = await tx.cohort.create({
    data: {
      hostId: cohort.hostId,
      programmeId: cohort.programmeId,
      themeId: cohort.themeId,
      titleId: cohort.titleId.replaceAll(from, to),
      titleEn: cohort.titleEn.replaceAll(from, to),
      trainingStartsOn: columnFromDay(startsOn),
      trainingEndsOn: columnFromDay(addDays(cohort.trainingEndsOn, shift)),
      venue: cohort.venue,
      city: cohort.city,
      provider: cohort.provider,
      funding: cohort.funding,
      zone: cohort.zone,
      opensOn: column(cohort.opensOn),
      deadlineOn: column(cohort.deadlineOn),
      blind: cohort.blind,
      scored: cohort.scored,
      assessorsEach: cohort.assessorsEach,
      reserves: cohort.reserves,
      maxPerAgency: cohort.maxPerAgency,
      papers: cohort.papers,
      state: 'draft',
      since: now,
      copiedFromId: cohort.id,
    },
    select: { id: true },
  })
  const made = { id, hostId: cohort.hostId }
  await replaceCallRows(tx, made, rules, criteria)
  const host = cohort.delegations.find((one) => one.governmentId === cohort.hostId)
  const days = { leavesOn: moved(host?.leavesOn ?? null), returnsOn: moved(host?.returnsOn ?? null) }
  const others = cohort.delegations.filter((one) => one.governmentId !== cohort.hostId && one.seats > 0)
  await createDelegations(tx, made, { seats: host?.seats ?? 0, ...days }, others, now)
  await copySchedule(tx, cohort.id, made, shift)
  return { ...made, year: to }
}

async function copySchedule(tx: Write, fromId: string, made: { id: string; hostId: string }, shift: number) {
  const rows = await tx.scheduleItem.findMany({
    where: { cohortId: fromId },
    select: {
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
  await tx.scheduleItem.createMany({
    data: rows.map((row) => ({
      ...row,
      day: new Date(row.day.getTime() + shift * 86_400_000),
      cohortId: made.id,
      hostId: made.hostId,
    })),
  })
}
