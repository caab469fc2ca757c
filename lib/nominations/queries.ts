import 'server-only'
import { z } from 'zod'
import { type Actor, extentOf } from '@/lib/access/actor'
import { type FigureName, figureNames, figures } from '@/lib/cohorts/funnel'
import { foldName } from '@/lib/people/names'
import { onePerson } from '@/lib/people/search'
import { dayFromColumn, endOfDay, type Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import type { NominationFacts } from './lifecycle'

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

const rowSelect = {
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

/** Filters of a cohort's list of nominations, as they stand in its address. */
export const nominationFilters = z.object({
  cohortId: z.uuid(),
  figure: z
    .enum(figureNames as [FigureName, ...FigureName[]])
    .catch('all')
    .default('all'),
  q: z.string().trim().max(80).catch('').default(''),
  person: onePerson,
  sort: z.enum(['agency', 'name', 'since', 'state']).catch('agency').default('agency'),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type NominationFilters = z.output<typeof nominationFilters>
const pageSize = 50

const orders = {
  agency: [{ agency: { name: 'asc' } }, { priority: 'asc' }, { id: 'asc' }],
  name: [{ person: { nameFold: 'asc' } }, { id: 'asc' }],
  since: [{ since: 'asc' }, { id: 'asc' }],
  state: [{ state: 'asc' }, { since: 'asc' }, { id: 'asc' }],
} satisfies Record<string, Prisma.NominationOrderByWithRelationInput[]>

/** The one `where` of the list and of its export. */
function whereOf(
  actor: Actor,
  delegationId: string,
  filters: Pick<NominationFilters, 'figure' | 'q' | 'person'>,
): Prisma.NominationWhereInput {
  const folded = foldName(filters.q)
  return {
    AND: [
      { delegationId },
      visibleTo(actor),
      figures[filters.figure],
      filters.person ? { personId: filters.person } : {},
      filters.q
        ? {
            OR: [
              { person: { nameFold: { contains: folded } } },
              { agency: { name: { contains: filters.q, mode: 'insensitive' } } },
            ],
          }
        : {},
    ],
  }
}

/** One page of a delegation's nominations within what the actor may see, and how many stand in each figure. */
export async function listNominations(tx: Read, actor: Actor, delegationId: string, filters: NominationFilters) {
  const where = whereOf(actor, delegationId, filters)
  const all = await tx.nomination.count({ where })
  const pageCount = Math.max(1, Math.ceil(all / pageSize))
  const page = Math.min(filters.page, pageCount)
  const rows = await tx.nomination.findMany({
    where,
    select: rowSelect,
    orderBy: orders[filters.sort],
    skip: (page - 1) * pageSize,
    take: pageSize,
  })
  const counts = {} as Record<FigureName, number>
  for (const name of figureNames)
    counts[name] = await tx.nomination.count({ where: whereOf(actor, delegationId, { ...filters, figure: name }) })
  return { rows, all, page, pageCount, counts }
}

/** Every row that the filters leave, for the export. */
export const listAllNominations = (tx: Read, actor: Actor, delegationId: string, filters: NominationFilters) =>
  tx.nomination.findMany({
    where: whereOf(actor, delegationId, filters),
    select: rowSelect,
    orderBy: orders[filters.sort],
    take: 10_000,
  })

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
          host: { select: { zone: true } },
        },
      },
    },
  },
  documents: {
    where: { removedAt: null },
    select: { id: true, fileName: true, bytes: true, mediaType: true, sha256: true, kind: true, at: true },
    orderBy: { at: 'asc' },
  },
  verifications: {
    select: { id: true, decision: true, note: true, until: true, byName: true, byId: true, at: true, checks: true },
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
    deadline: deadlineOn && endOfDay(dayFromColumn(deadlineOn), host.zone as Zone),
    returnUntil: nomination.returnUntil && dayFromColumn(nomination.returnUntil),
    ...go,
  }
}
