import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { searchedFor } from '@/lib/i18n/typed'
import { finderOf, readSearch } from '@/lib/people/name-search'
import { foldName } from '@/lib/people/names'
import { foundIds } from '@/lib/people/search'
import type { Read } from '@/lib/platform/db'
import { type Candidate, listCandidates } from './candidates'
import { answers, isPickable } from './eligibility'
import { listRules } from './rule-context'

/** Filters of "who may go?", as they stand in its address. */
export const eligibilityFilters = z.object({
  cohortId: z.uuid(),
  show: z
    .enum(['all', ...answers, 'one_thing', 'nominated'])
    .catch('all')
    .default('all'),
  q: searchedFor,
  person: foundIds,
  agency: z.uuid().optional().catch(undefined),
  /** Everyone who matches and may be nominated is ticked, on other pages of the list too. */
  pick: z.literal('all').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type EligibilityFilters = z.output<typeof eligibilityFilters>

/** Who may go and is not nominated yet stands on top, then by how much is in the way; names in their order. */
function nearestFirst(a: Candidate, b: Candidate) {
  const place = (one: Candidate) => 2 * answers.indexOf(one.answer) + Number(one.nominated !== null)
  return place(a) - place(b) || a.lacking - b.lacking
}

function isShown(one: Candidate, show: EligibilityFilters['show']) {
  if (show === 'all') return true
  // Whoever is nominated already can not be nominated any more, whatever the rules say.
  if (one.nominated || show === 'nominated') return one.nominated !== null && show === 'nominated'
  return show === 'one_thing' ? one.answer !== 'may' && one.lacking === 1 : one.answer === show
}

/** One page of "who may go?", the counts beside each filter, and the sentence's figures. */
export async function findEligibility(
  tx: Read,
  actor: Actor,
  cohort: CohortSummary,
  filters: EligibilityFilters,
  pageSize = 50,
) {
  const everyone = await listCandidates(tx, actor, cohort)
  const among = everyone.filter(
    (one) =>
      (!filters.person || filters.person.includes(one.id)) && (!filters.agency || one.agencyId === filters.agency),
  )
  const folds = new Map(among.map((one) => [one, foldName(one.name)]))
  const { isNear, fits } = finderOf([...folds.values()], readSearch(filters.q).words)
  const found = among.filter((one) => fits(folds.get(one)!)).toSorted(nearestFirst)
  const shown = (show: EligibilityFilters['show']) => found.filter((one) => isShown(one, show))
  const kept = shown(filters.show)
  const pageCount = Math.max(1, Math.ceil(kept.length / pageSize))
  const page = Math.min(filters.page, pageCount)
  return {
    rules: await listRules(tx, cohort.id),
    rows: kept.slice((page - 1) * pageSize, page * pageSize),
    all: kept.length,
    /** Of those who match: whom one may pick, on whatever page they stand. */
    pickable: kept.filter(isPickable),
    isNear: isNear && found.length > 0,
    page,
    pageCount,
    counts: {
      all: found.length,
      may: shown('may').length,
      unknown: shown('unknown').length,
      may_not: shown('may_not').length,
      one_thing: shown('one_thing').length,
      nominated: shown('nominated').length,
    },
    /** For the sentence over the list: of everyone, whatever is searched for. */
    everyone: {
      all: everyone.length,
      may: everyone.filter((one) => isShown(one, 'may')).length,
      oneThing: everyone.filter((one) => isShown(one, 'one_thing')).length,
      nominated: everyone.filter((one) => isShown(one, 'nominated')).length,
    },
  }
}
