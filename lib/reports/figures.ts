import { type Day, yearOf } from '@/lib/platform/dates'

/** What the figures of one government are made of: one row for each cohort it has part in. */
export type CountedCohort = {
  id: string
  startsOn: Day
  themeId: string
  theme: { id: string; en: string }
  /** Of this government. */
  count: number
  /** Of all governments together. */
  countOfAll: number
}

/** Sum, years and themes of one government's cohorts. Years without anybody stand there with zero. */
export function figuresOf<C extends CountedCohort>(cohorts: readonly C[]) {
  const counted = cohorts.filter(({ count }) => count > 0).toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))
  const years = counted.map(({ startsOn }) => yearOf(startsOn))
  const [first, last] = [years[0], years.at(-1)]
  return {
    total: sum(counted),
    cohorts: counted.length,
    since: first ?? null,
    until: last ?? null,
    latest: counted.at(-1) ?? null,
    years: first === undefined || last === undefined ? [] : yearsFrom(counted, first, last),
    themes: themesOf(counted),
  }
}

const sum = (cohorts: readonly { count: number }[]) => cohorts.reduce((total, { count }) => total + count, 0)

const yearsFrom = (cohorts: readonly CountedCohort[], first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n).map((year) => ({
    year,
    count: sum(cohorts.filter(({ startsOn }) => yearOf(startsOn) === year)),
  }))

/** Most first; equal ones by name, so that the order stays. */
function themesOf(cohorts: readonly CountedCohort[]) {
  const groups = Map.groupBy(cohorts, ({ themeId }) => themeId)
  return [...groups.values()]
    .map((group) => ({ id: group[0]!.themeId, theme: group[0]!.theme, cohorts: group.length, count: sum(group) }))
    .toSorted((a, b) => b.count - a.count || a.theme.en.localeCompare(b.theme.en))
}

/** Lines of a chart: about four round steps up to the highest value. */
export function gridOf(most: number): number[] {
  const steps = [1, 2, 5, 10, 20, 25, 40, 50, 100, 200, 250, 500, 1000]
  const step = steps.find((one) => one * 4 >= most) ?? Math.ceil(most / 4)
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, n) => n * step)
}
