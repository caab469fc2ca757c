import { z } from 'zod'
import { searchedFor } from '@/lib/i18n/typed'
import { phases } from './phase'

export const cohortOrders = ['-start', 'start', 'title', '-title', 'phase', '-phase'] as const
export type CohortOrder = (typeof cohortOrders)[number]

/** Filters of the list of cohorts, as they stand in its address. */
export const cohortFilters = z.object({
  q: searchedFor,
  programme: z.uuid().optional().catch(undefined),
  phase: z.enum(phases).optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  sort: z.enum(cohortOrders).catch('-start').default('-start'),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type CohortFilters = z.output<typeof cohortFilters>

/** What a list address keeps; the page and what nobody chose are left out. */
export const keptFilters = ({ q, programme, phase, year, sort }: CohortFilters) => ({
  q,
  programme,
  phase,
  year,
  sort: sort === '-start' ? undefined : sort,
})
