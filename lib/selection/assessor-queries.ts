import 'server-only'
import { z } from 'zod'
import { type Actor, extentOf } from '@/lib/access/actor'
import { writeName } from '@/lib/people/names'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { pointsOf } from './scored'

const assessorViews = ['todo', 'done', 'conflict'] as const
export type AssessorView = (typeof assessorViews)[number]
/** Filters of an assessor's own list, as they stand in its address. */
export const assessorFilters = z.object({
  view: z.enum(assessorViews).catch('todo').default('todo'),
  cohort: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type AssessorFilters = z.output<typeof assessorFilters>
const pageSize = 50

/** What was assigned to this actor, as long as they are an assessor of that government. */
export function assignedTo(actor: Actor): Prisma.AssignmentWhereInput {
  return { assessorId: actor.userId, governmentId: { in: extentOf(actor, 'assessment.score').governments } }
}

/** Each view is one condition, for its figure and its list. */
const scoring = { delegation: { state: 'preparing', cohort: { state: 'selecting' } } } as const
export const views = {
  todo: { conflictAt: null, submittedAt: null, nomination: { state: { in: ['verified', 'assessed'] }, ...scoring } },
  done: { conflictAt: null, submittedAt: { not: null } },
  conflict: { conflictAt: { not: null } },
} as const satisfies Record<AssessorView, Prisma.AssignmentWhereInput>

const oldestFirst = [{ assignedAt: 'asc' }, { id: 'asc' }] satisfies Prisma.AssignmentOrderByWithRelationInput[]
const personSelect = { select: { titleFront: true, name: true, titleBack: true } } as const
const rowSelect = {
  id: true,
  assignedAt: true,
  submittedAt: true,
  conflictAt: true,
  scores: { select: { value: true, criterion: { select: { code: true, weight: true } } } },
  nomination: {
    select: {
      receipt: true,
      person: personSelect,
      agency: { select: { shortName: true } },
      delegation: { select: { cohort: { select: { id: true, titleId: true, titleEn: true, blind: true } } } },
    },
  },
} satisfies Prisma.AssignmentSelect
type Row = Prisma.AssignmentGetPayload<{ select: typeof rowSelect }>

/** A row of the list; where the cohort is blind, without a name and an agency. */
function toRow({ nomination, scores, ...row }: Row) {
  const { cohort } = nomination.delegation
  const means = Object.fromEntries(scores.map(({ value, criterion }) => [criterion.code, value * 100]))
  return {
    ...row,
    receipt: nomination.receipt ?? 0,
    cohort,
    name: cohort.blind ? null : writeName(nomination.person),
    agency: cohort.blind ? null : nomination.agency.shortName,
    points:
      row.conflictAt || scores.length === 0
        ? null
        : pointsOf(
            means,
            scores.map(({ criterion }) => ({ ...criterion, gate: null })),
          ),
  }
}
export type AssessorRow = ReturnType<typeof toRow>

/** One page of the own assignments, and how many stand in each view. */
export async function listOwnAssignments(tx: Read, actor: Actor, filters: AssessorFilters) {
  const whereOf = (view: AssessorView): Prisma.AssignmentWhereInput => ({
    AND: [assignedTo(actor), views[view], filters.cohort ? { cohortId: filters.cohort } : {}],
  })
  const counts = {} as Record<AssessorView, number>
  for (const view of assessorViews) counts[view] = await tx.assignment.count({ where: whereOf(view) })
  const pageCount = Math.max(1, Math.ceil(counts[filters.view] / pageSize))
  const page = Math.min(filters.page, pageCount)
  const rows = await tx.assignment.findMany({
    where: whereOf(filters.view),
    select: rowSelect,
    orderBy: oldestFirst,
    skip: (page - 1) * pageSize,
    take: pageSize,
  })
  return { rows: rows.map(toRow), counts, page, pageCount }
}

/** The next assignment of the same cohort that the assessor has not scored. */
export const findNextToScore = (tx: Read, actor: Actor, left: { id: string; cohortId: string }) =>
  tx.assignment.findFirst({
    where: { AND: [assignedTo(actor), views.todo, { cohortId: left.cohortId, id: { not: left.id } }] },
    select: { id: true },
    orderBy: oldestFirst,
  })
