import 'server-only'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import type { Ceremony } from './ceremony-queries'
import type { Leg } from './legs'
import type { TravellingDelegation } from './queries'

type Contact = { contactName: string; contactPost: string; contactPhone: string }
type Days = { leavesOn: Date; returnsOn: Date }

/** Takes the next version of the delegation, or refuses when somebody else has taken it. */
export async function takeVersion(
  tx: Write,
  { id, state }: TravellingDelegation,
  version: number,
  also: Partial<Contact & Days> = {},
) {
  const { count } = await tx.delegation.updateMany({
    where: { id, version, state },
    data: { ...also, version: { increment: 1 } },
  })
  if (count !== 1) refuse('shell.changedMeanwhile')
}

/** Writes the ceremony and its rundown as one set; what stays keeps its id, so that calendars and open forms recognise it. */
export async function replaceCeremony(
  tx: Write,
  delegation: TravellingDelegation,
  ceremony: Omit<Ceremony, 'id' | 'rundown'> & {
    rundown: (Omit<Ceremony['rundown'][number], 'id'> & { storedId: string | null })[]
  },
) {
  const { rundown, day, ...event } = ceremony
  const owned = { cohortId: delegation.cohortId, governmentId: delegation.governmentId }
  const { id: eventId } = await tx.departureEvent.upsert({
    where: { delegationId_governmentId: { delegationId: delegation.id, governmentId: delegation.governmentId } },
    create: { ...event, ...owned, day: columnFromDay(day), delegationId: delegation.id },
    update: { ...event, day: columnFromDay(day), version: { increment: 1 } },
    select: { id: true },
  })
  const before = await tx.rundownItem.findMany({ where: { eventId }, select: { id: true } })
  const free = new Set(before.map(({ id }) => id))
  await tx.rundownItem.deleteMany({ where: { eventId } })
  await tx.rundownItem.createMany({
    data: rundown.map(({ storedId, ...row }, position) => ({
      ...row,
      ...(storedId && free.delete(storedId) ? { id: storedId } : {}),
      ...owned,
      eventId,
      position,
    })),
  })
}

/** A leg as it is to be, and the stored one that it is; null for a new one. */
export type WantedLeg = Omit<Leg, 'id'> & { storedId: string | null }

/** Writes the legs as one set, with what is known of each; a leg that stays keeps its id. */
export async function replaceLegs(tx: Write, delegation: TravellingDelegation, legs: readonly WantedLeg[]) {
  const { id: delegationId, cohortId, governmentId } = delegation
  const before = await tx.journeyLeg.findMany({ where: { delegationId }, select: { id: true } })
  const free = new Set(before.map(({ id }) => id))
  await tx.journeyLeg.deleteMany({ where: { delegationId } })
  await tx.journeyLeg.createMany({
    data: legs.map(({ storedId, departsOn, arrivesOn, ...leg }, position) => ({
      ...leg,
      ...(storedId && free.delete(storedId) ? { id: storedId } : {}),
      position,
      delegationId,
      cohortId,
      governmentId,
      departsOn: columnFromDay(departsOn),
      arrivesOn: columnFromDay(arrivesOn),
    })),
  })
}

/** Moves a cohort and all that is entered with its days, of every delegation; refuses when it was changed meanwhile. */
export async function shiftCohort(
  tx: Write,
  cohort: { id: string; version: number },
  days: number,
  deadlineOn: Day | null,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ moved: number | null }[]>`
    select shift_cohort(${cohort.id}::uuid, ${cohort.version}::int, ${days}::int, ${deadlineOn}::date) as moved`
  return row?.moved ?? refuse('shell.changedMeanwhile')
}

/** Who of all that go would be away twice on a day if the cohort moved: names, since the rows are not all one's own. */
export async function listShiftOverlaps(tx: Write, cohortId: string, days: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    select name from find_shift_overlaps(${cohortId}::uuid, ${days}::int) as name`
  return rows.map(({ name }) => name)
}
