import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { writeName } from '@/lib/people/names'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'

/** The participants whose rows this actor may read: of the own government, or of a delegation that they lead. */
function visibleTo(actor: Actor): Prisma.ParticipantWhereInput {
  const { governments, delegations } = extentOf(actor, 'participant.see')
  return { OR: [{ governmentId: { in: governments } }, { delegationId: { in: delegations } }] }
}

const participantSelect = {
  id: true,
  personId: true,
  delegationId: true,
  governmentId: true,
  nominationId: true,
  lineUpId: true,
  state: true,
  since: true,
  isHead: true,
  position: true,
  titleFront: true,
  name: true,
  titleBack: true,
  post: true,
  agencyName: true,
  version: true,
} satisfies Prisma.ParticipantSelect
export type ParticipantRow = Prisma.ParticipantGetPayload<{ select: typeof participantSelect }> & { fullName: string }

/** The own name list of a delegation, with everybody who was ever on it. */
export async function listParticipants(tx: Read, actor: Actor, delegationId: string): Promise<ParticipantRow[]> {
  const rows = await tx.participant.findMany({
    where: { AND: [{ delegationId }, visibleTo(actor)] },
    select: participantSelect,
    orderBy: [{ position: 'asc' }, { since: 'desc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({ ...row, fullName: writeName(row) }))
}

export type SharedName = Awaited<ReturnType<typeof listSharedNames>>[number]
/** Who goes with the other delegations of a cohort: what its governments share of them, and nothing else. */
export async function listSharedNames(tx: Read, cohortId: string, ownDelegationId: string | null) {
  const rows = await tx.nameListEntry.findMany({
    where: { cohortId, ...(ownDelegationId ? { delegationId: { not: ownDelegationId } } : {}) },
    select: {
      id: true,
      delegationId: true,
      governmentId: true,
      titleFront: true,
      name: true,
      titleBack: true,
      post: true,
      agencyName: true,
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({ ...row, fullName: writeName(row) }))
}

export type ChangeRow = Awaited<ReturnType<typeof listChanges>>[number]
/** What has changed on the own name list since the approval, the newest first. */
export async function listChanges(tx: Read, delegationId: string) {
  const rows = await tx.participantChange.findMany({
    where: { participant: { delegationId } },
    select: {
      id: true,
      kind: true,
      reason: true,
      byName: true,
      at: true,
      participant: { select: { titleFront: true, name: true, titleBack: true } },
      successor: { select: { titleFront: true, name: true, titleBack: true } },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ participant, successor, ...row }) => ({
    ...row,
    name: writeName(participant),
    successor: successor && writeName(successor),
  }))
}

/** One participant of the own government with what its moves ask; null for missing and foreign. */
export async function findParticipant(
  tx: Read,
  actor: Actor,
  { cohortId, participantId }: { cohortId: string; participantId: string },
  today: Day,
) {
  const cohort = await findCohort(tx, actor, cohortId, today)
  const row = await tx.participant.findFirst({
    where: { AND: [{ id: participantId, cohortId }, visibleTo(actor)] },
    select: participantSelect,
  })
  const delegation = cohort?.delegations.find(({ id }) => id === row?.delegationId)
  if (!cohort || !row || !delegation) return null
  const participant = { ...row, fullName: writeName(row) }
  const around = { delegationState: delegation.state, cohortState: cohort.state }
  return { cohort, delegation, participant, facts: { ...participant, ...around } }
}
