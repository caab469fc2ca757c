import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { type Phase, phases } from './phase'
import { type CohortSummary, cohortSelect, toCohort, visibleTo } from './queries'

/** Filters of the list of cohorts, as they stand in its address. */
export const cohortFilters = z.object({
  q: z.string().trim().max(80).catch('').default(''),
  phase: z.enum(phases).optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type CohortFilters = z.output<typeof cohortFilters>

export type CohortPage = { rows: CohortSummary[]; all: number; page: number; pageCount: number; years: number[] }
const pageSize = 20

/** One page of the cohorts that the actor may see, the newest training first. The phase is derived, so it is filtered here. */
export async function listCohorts(tx: Read, actor: Actor, filters: CohortFilters, today: Day): Promise<CohortPage> {
  const found = await tx.cohort.findMany({
    where: {
      AND: [
        visibleTo(actor),
        filters.q
          ? {
              OR: [
                { titleId: { contains: filters.q, mode: 'insensitive' as const } },
                { titleEn: { contains: filters.q, mode: 'insensitive' as const } },
                { programme: { name: { contains: filters.q, mode: 'insensitive' as const } } },
              ],
            }
          : {},
      ],
    },
    select: cohortSelect,
    orderBy: [{ trainingStartsOn: 'desc' }, { id: 'desc' }],
    take: 1000,
  })
  const cohorts = found.map((row) => toCohort(row, actor, today))
  const years = [...new Set(cohorts.map(yearOf))]
  const kept = cohorts.filter(
    (cohort) =>
      (!filters.phase || cohort.phase === (filters.phase as Phase)) &&
      (!filters.year || yearOf(cohort) === filters.year),
  )
  const pageCount = Math.max(1, Math.ceil(kept.length / pageSize))
  const page = Math.min(filters.page, pageCount)
  return { rows: kept.slice((page - 1) * pageSize, page * pageSize), all: kept.length, page, pageCount, years }
}

const yearOf = (cohort: CohortSummary) => Number(cohort.trainingStartsOn.slice(0, 4))
