import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Locale } from '@/lib/i18n/define'
import { type Day, yearOf } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { CohortFilters, CohortOrder } from './list-filters'
import { type Phase, phases } from './phase'
import { type CohortSummary, cohortSelect, toCohort, visibleTo } from './queries'

/** A value that the list can be narrowed to, with how many rows that would show beside the other filters. */
type Facet<V> = { value: V; name: string; count: number }
export type CohortPage = {
  rows: CohortSummary[]
  all: number
  page: number
  pageCount: number
  years: number[]
  programmes: Facet<string>[]
  phases: Facet<Phase>[]
}
const pageSize = 20

/** One page of the cohorts that the actor may see. Phase and title are derived or told by language, so it is sorted here. */
export async function listCohorts(
  tx: Read,
  actor: Actor,
  filters: CohortFilters,
  { today, locale }: { today: Day; locale: Locale },
): Promise<CohortPage> {
  const found = await tx.cohort.findMany({
    where: visibleTo(actor),
    select: cohortSelect,
    orderBy: [{ trainingStartsOn: 'desc' }, { id: 'desc' }],
    take: 1000,
  })
  const cohorts = found.map((row) => toCohort(row, actor, today))
  const kept = cohorts.filter((cohort) => fits(cohort, filters)).toSorted(orderOf(filters.sort, locale))
  const pageCount = Math.max(1, Math.ceil(kept.length / pageSize))
  const page = Math.min(filters.page, pageCount)
  return {
    rows: kept.slice((page - 1) * pageSize, page * pageSize),
    all: kept.length,
    page,
    pageCount,
    years: [...new Set(cohorts.map(({ trainingStartsOn }) => yearOf(trainingStartsOn)))],
    ...facetsOf(cohorts, filters),
  }
}

function fits(cohort: CohortSummary, { q, programme, phase, year }: CohortFilters) {
  const wanted = q.toLowerCase()
  const texts = [cohort.title.id, cohort.title.en, cohort.programme.name, cohort.programme.abbreviation ?? '']
  return (
    texts.some((text) => text.toLowerCase().includes(wanted)) &&
    (!programme || cohort.programmeId === programme) &&
    (!phase || cohort.phase === phase) &&
    (!year || yearOf(cohort.trainingStartsOn) === year)
  )
}

/** Programmes by name and phases in their order; a value that would show nothing is left out unless it is chosen. */
function facetsOf(cohorts: readonly CohortSummary[], filters: CohortFilters) {
  const besideProgramme = cohorts.filter((cohort) => fits(cohort, { ...filters, programme: undefined }))
  const besidePhase = cohorts.filter((cohort) => fits(cohort, { ...filters, phase: undefined }))
  const names = new Map(cohorts.map(({ programmeId, programme }) => [programmeId, programme.name]))
  return {
    programmes: [...names]
      .map(([value, name]) => ({
        value,
        name,
        count: besideProgramme.filter(({ programmeId }) => programmeId === value).length,
      }))
      .filter(({ value, count }) => count > 0 || value === filters.programme)
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    phases: phases
      .map((value) => ({ value, name: value, count: besidePhase.filter(({ phase }) => phase === value).length }))
      .filter(({ value, count }) => count > 0 || value === filters.phase),
  }
}

/** The newest training first among equals. */
function orderOf(sort: CohortOrder, locale: Locale) {
  const sign = sort.startsWith('-') ? -1 : 1
  const by = {
    start: (a: CohortSummary, b: CohortSummary) => a.trainingStartsOn.localeCompare(b.trainingStartsOn),
    title: (a: CohortSummary, b: CohortSummary) => a.title[locale].localeCompare(b.title[locale], locale),
    phase: (a: CohortSummary, b: CohortSummary) => phases.indexOf(a.phase) - phases.indexOf(b.phase),
  }[sort.replace('-', '') as 'start' | 'title' | 'phase']
  return (a: CohortSummary, b: CohortSummary) =>
    sign * by(a, b) || b.trainingStartsOn.localeCompare(a.trainingStartsOn) || b.id.localeCompare(a.id)
}
