import 'server-only'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { awayDays } from './away-days'
import type { Leg } from './legs'
import type { Ceremony, TravellingDelegation } from './queries'

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

/** Writes the ceremony and its rundown as one set; rows that stay keep their ids, so that calendars recognise them. */
export async function replaceCeremony(
  tx: Write,
  delegation: TravellingDelegation,
  ceremony: Omit<Ceremony, 'id' | 'rundown'> & { rundown: Omit<Ceremony['rundown'][number], 'id'>[] },
) {
  const { rundown, day, ...event } = ceremony
  const owned = { cohortId: delegation.cohortId, governmentId: delegation.governmentId }
  const { id: eventId } = await tx.departureEvent.upsert({
    where: { delegationId_governmentId: { delegationId: delegation.id, governmentId: delegation.governmentId } },
    create: { ...event, ...owned, day: columnFromDay(day), delegationId: delegation.id },
    update: { ...event, day: columnFromDay(day), version: { increment: 1 } },
    select: { id: true },
  })
  await tx.rundownItem.deleteMany({ where: { eventId } })
  await tx.rundownItem.createMany({ data: rundown.map((row, position) => ({ ...row, ...owned, eventId, position })) })
}

export type WantedLeg = Omit<Leg, 'id'> & { id: string | null }

/** Writes the legs as one set, with what is known of each; a leg that stays keeps its id. */
export async function replaceLegs(tx: Write, delegation: TravellingDelegation, legs: readonly WantedLeg[]) {
  const { id: delegationId, cohortId, governmentId } = delegation
  const before = await tx.journeyLeg.findMany({ where: { delegationId }, select: { id: true } })
  const own = new Set(before.map(({ id }) => id))
  const taken = new Set<string>()
  await tx.journeyLeg.deleteMany({ where: { delegationId } })
  await tx.journeyLeg.createMany({
    data: legs.map(({ id, departsOn, arrivesOn, ...leg }, position) => {
      const stays = id !== null && own.has(id) && !taken.has(id)
      if (stays) taken.add(id)
      return {
        ...leg,
        ...(stays ? { id } : {}),
        position,
        delegationId,
        cohortId,
        governmentId,
        departsOn: columnFromDay(departsOn),
        arrivesOn: columnFromDay(arrivesOn),
      }
    }),
  })
}

/** The new days away of a delegation that its legs make; null when nothing is known. */
export const daysAfter = (legs: readonly Leg[], delegation: TravellingDelegation) => awayDays(legs, delegation)

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
