import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { dayFromColumn, endOfDay, type Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import type { NominationFacts } from './guards'

/** The nominations this actor may see: of the own government, or of the own agency and those below it. */
export function visibleTo(actor: Actor): Prisma.NominationWhereInput {
  const extent = extentOf(actor, 'nomination.see')
  return {
    OR: [
      { governmentId: { in: extent.governments } },
      { agencyId: { in: extent.agencies } },
      { delegationId: { in: extent.delegations } },
    ],
  }
}

/** What every list and page shows of a nomination. */
export const rowSelect = {
  id: true,
  cohortId: true,
  delegationId: true,
  governmentId: true,
  agencyId: true,
  state: true,
  since: true,
  priority: true,
  receipt: true,
  submittedAt: true,
  returnUntil: true,
  reserveRank: true,
  person: { select: { id: true, titleFront: true, name: true, titleBack: true, nip: true, post: true, grade: true } },
  agency: { select: { name: true, shortName: true } },
} satisfies Prisma.NominationSelect
export type NominationRow = Prisma.NominationGetPayload<{ select: typeof rowSelect }>

export const verificationSelect = {
  id: true,
  decision: true,
  note: true,
  until: true,
  byName: true,
  byId: true,
  at: true,
  checks: true,
} satisfies Prisma.VerificationSelect

const detailSelect = {
  ...rowSelect,
  personId: true,
  motivation: true,
  letterNumber: true,
  letterDate: true,
  snapshot: true,
  snapshotHash: true,
  returnNote: true,
  reason: true,
  nominatedById: true,
  version: true,
  delegation: {
    select: {
      state: true,
      leavesOn: true,
      returnsOn: true,
      seats: true,
      government: { select: { name: true, personnelUnit: true } },
      cohort: {
        select: {
          id: true,
          titleId: true,
          titleEn: true,
          state: true,
          deadlineOn: true,
          trainingStartsOn: true,
          blind: true,
          papers: true,
          host: { select: { zone: true } },
        },
      },
    },
  },
  documents: {
    where: { removedAt: null },
    select: { id: true, fileName: true, bytes: true, mediaType: true, sha256: true, kind: true, paper: true, at: true },
    orderBy: { at: 'asc' },
  },
  verifications: {
    select: verificationSelect,
    orderBy: { at: 'desc' },
  },
} satisfies Prisma.NominationSelect
export type NominationDetail = Prisma.NominationGetPayload<{ select: typeof detailSelect }>

/** One nomination with everything its page shows, or null when the actor may not see it. */
export const findNomination = (tx: Read, actor: Actor, nominationId: string): Promise<NominationDetail | null> =>
  tx.nomination.findFirst({ where: { AND: [{ id: nominationId }, visibleTo(actor)] }, select: detailSelect })

/** What the guards of a nomination's moves ask. */
export function factsOf(
  nomination: NominationDetail,
  go: { now: Date; today: NominationFacts['today'] },
): NominationFacts {
  const { delegation } = nomination
  const { deadlineOn, host, state } = delegation.cohort
  return {
    id: nomination.id,
    governmentId: nomination.governmentId,
    agencyId: nomination.agencyId,
    state: nomination.state,
    cohortState: state,
    delegationState: delegation.state,
    personId: nomination.personId,
    nominatedById: nomination.nominatedById,
    deadline: deadlineOn && endOfDay(dayFromColumn(deadlineOn), host.zone as Zone),
    returnUntil: nomination.returnUntil && dayFromColumn(nomination.returnUntil),
    ...go,
  }
}
