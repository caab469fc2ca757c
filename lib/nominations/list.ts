import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type FigureName, figureNames, figures } from '@/lib/cohorts/funnel'
import { foldName } from '@/lib/people/names'
import { onePerson } from '@/lib/people/search'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { rowSelect, visibleTo } from './queries'

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
