import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type FigureName, figureNames, figures } from '@/lib/cohorts/funnel'
import { searchedFor } from '@/lib/i18n/typed'
import { asLetters, type Named, whoIsNamed } from '@/lib/people/named'
import { foundIds } from '@/lib/people/search'
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
  q: searchedFor,
  person: foundIds,
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
  named: Named,
): Prisma.NominationWhereInput {
  return {
    AND: [
      { delegationId },
      visibleTo(actor),
      figures[filters.figure],
      filters.person ? { personId: { in: filters.person } } : {},
      filters.q
        ? {
            OR: [
              { person: named.where },
              { agency: { name: { contains: asLetters(filters.q), mode: 'insensitive' } } },
            ],
          }
        : {},
    ],
  }
}

/** Whom of the delegation's nominees a name means; an agency of that name is none of them. */
const findNamed = (tx: Read, actor: Actor, delegationId: string, q: string) =>
  whoIsNamed(q, (where) =>
    tx.nomination.findFirst({
      select: { id: true },
      where: {
        AND: [
          { delegationId },
          visibleTo(actor),
          { OR: [{ person: where }, { agency: { name: { contains: asLetters(q), mode: 'insensitive' } } }] },
        ],
      },
    }),
  )

/** One page of a delegation's nominations within what the actor may see, and how many stand in each figure. */
export async function listNominations(tx: Read, actor: Actor, delegationId: string, filters: NominationFilters) {
  const named = await findNamed(tx, actor, delegationId, filters.q)
  const where = whereOf(actor, delegationId, filters, named)
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
    counts[name] = await tx.nomination.count({
      where: whereOf(actor, delegationId, { ...filters, figure: name }, named),
    })
  return { rows, all, page, pageCount, counts, isNear: named.isNear }
}

/** Every row that the filters leave, for the export. */
export async function listAllNominations(tx: Read, actor: Actor, delegationId: string, filters: NominationFilters) {
  return tx.nomination.findMany({
    where: whereOf(actor, delegationId, filters, await findNamed(tx, actor, delegationId, filters.q)),
    select: rowSelect,
    orderBy: orders[filters.sort],
    take: 10_000,
  })
}
