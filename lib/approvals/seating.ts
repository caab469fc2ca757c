import 'server-only'
import { daysAwayOf } from '@/lib/delegations/days-away'
import type { OwnDelegation } from '@/lib/delegations/queries'
import { columnFromDay, type Period } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { newKey } from '@/lib/platform/ids'

/** A person who is to take a seat, with what the name list freezes of them. */
export type Newcomer = {
  personId: string
  nominationId: string | null
  isHead: boolean
  titleFront: string
  name: string
  titleBack: string
  post: string
  agencyName: string
}

/** Of all that is known of somebody, what the name list freezes. */
const newcomerOf = (person: Newcomer): Newcomer => ({
  personId: person.personId,
  nominationId: person.nominationId,
  isHead: person.isHead,
  titleFront: person.titleFront,
  name: person.name,
  titleBack: person.titleBack,
  post: person.post,
  agencyName: person.agencyName,
})

/** Where somebody takes a seat: the delegation, its days away, and what the people's calendars call it. */
export type Seating = {
  delegation: { id: string; cohortId: string; governmentId: string }
  lineUpId: string | null
  days: Period
  label: string
  now: Date
}

/** A seat of a delegation, for the days on which it is away. */
export const seatingOf = ({ cohort, delegation }: OwnDelegation, lineUpId: string | null, now: Date): Seating => ({
  delegation,
  lineUpId,
  days: daysAwayOf(delegation, cohort),
  label: cohort.titleId,
  now,
})

/**
 * Gives seats to people, in the order of the name list. The counter of the delegation refuses one too many; days away
 * are written in the order of people, so that two at once wait for each other and never in a circle.
 */
export async function confirmParticipants(tx: Write, seating: Seating, people: readonly Newcomer[], from = 1) {
  const { delegation, lineUpId, now } = seating
  const { id: delegationId, cohortId, governmentId } = delegation
  const rows = people.map((person, n) => ({ ...newcomerOf(person), id: newKey(), position: from + n }))
  await tx.participant.createMany({
    data: rows.map((row) => ({ ...row, delegationId, cohortId, governmentId, lineUpId, since: now })),
  })
  for (const row of rows.toSorted((a, b) => (a.personId < b.personId ? -1 : 1))) await takeDays(tx, seating, row)
  return rows.map(({ id }) => id)
}

const takeDays = (
  tx: Write,
  { delegation, label, days }: Seating,
  { id, personId }: { id: string; personId: string },
) =>
  tx.awayPeriod.create({
    data: {
      personId,
      governmentId: delegation.governmentId,
      delegationId: delegation.id,
      participantId: id,
      purpose: 'training_abroad',
      label,
      startsOn: columnFromDay(days.startsOn),
      endsOn: columnFromDay(days.endsOn),
    },
    select: { id: true },
  })

/** What the database's own refusals mean when somebody takes a seat after the approval. */
export const seatConstraints = {
  Delegation_seats_hold: { reason: 'participants.noFreeSeat' },
  AwayPeriod_never_twice: { reason: 'approvals.awayTwice' },
  Participant_once_per_cohort: { reason: 'participants.alreadyGoing' },
  Participant_one_head: { reason: 'shell.changedMeanwhile' },
} as const
