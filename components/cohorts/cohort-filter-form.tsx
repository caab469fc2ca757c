import { Button } from '@/components/ui/button'
import { ChipLink, Chips, FilterChip } from '@/components/ui/chips'
import type { CohortPage } from '@/lib/cohorts/list'
import { type CohortFilters, cohortOrders, keptFilters } from '@/lib/cohorts/list-filters'
import { orderLabels } from '@/lib/cohorts/list-labels'
import { phaseLabels } from '@/lib/cohorts/phase'
import type { Translate } from '@/lib/i18n/server'
import { addressWith } from '@/lib/platform/address'

type Told = { filters: CohortFilters; found: CohortPage; t: Translate }

/** Search, year and order: a plain GET form that carries the chips along, so the address can be shared. */
export function CohortFilterForm({ filters, found, t }: Told) {
  return (
    <search className="grid gap-4">
      <form action="/cohorts" className="grid grid-cols-2 gap-3 lg:grid-cols-[1fr_10rem_15rem_auto]">
        {filters.programme && <input type="hidden" name="programme" value={filters.programme} />}
        {filters.phase && <input type="hidden" name="phase" value={filters.phase} />}
        <label className="sr" htmlFor="cohort-q">
          {t('cohorts.search')}
        </label>
        <input
          id="cohort-q"
          className="input col-span-2 lg:col-span-1"
          type="search"
          name="q"
          defaultValue={filters.q}
          placeholder={t('cohorts.search')}
        />
        <label className="sr" htmlFor="cohort-year">
          {t('cohorts.filterYear')}
        </label>
        <select id="cohort-year" className="select" name="year" defaultValue={filters.year ?? ''}>
          <option value="">{t('cohorts.anyYear')}</option>
          {found.years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
        <label className="sr" htmlFor="cohort-sort">
          {t('cohorts.sortBy')}
        </label>
        <select id="cohort-sort" className="select" name="sort" defaultValue={filters.sort}>
          {cohortOrders.map((order) => (
            <option key={order} value={order}>
              {t(orderLabels[order])}
            </option>
          ))}
        </select>
        <div className="col-span-2 grid lg:col-span-1">
          <Button>{t('cohorts.show')}</Button>
        </div>
      </form>
      <CohortChips filters={filters} found={found} t={t} />
    </search>
  )
}

/** One row of chips for the programmes and one for the phases, each with its count; a chosen one can be taken away. */
function CohortChips({ filters, found, t }: Told) {
  const at = (changes: Parameters<typeof addressWith>[2]) => addressWith('/cohorts', keptFilters(filters), changes)
  const remove = t('cohorts.removeFilter')
  return (
    <>
      {(found.programmes.length > 1 || filters.programme) && (
        <Chips label={t('cohorts.filterProgramme')}>
          {found.programmes.map(({ value, name, count }) =>
            value === filters.programme ? (
              <FilterChip key={value} href={at({ programme: null })} remove={remove}>
                {t('cohorts.chosen', { name, count })}
              </FilterChip>
            ) : (
              <ChipLink key={value} href={at({ programme: value })} count={count}>
                {name}
              </ChipLink>
            ),
          )}
        </Chips>
      )}
      <Chips label={t('cohorts.filterPhase')}>
        {found.phases.map(({ value, count }) => {
          const name = t(phaseLabels[value] as 'cohorts.phaseOpen')
          return value === filters.phase ? (
            <FilterChip key={value} href={at({ phase: null })} remove={remove}>
              {t('cohorts.chosen', { name, count })}
            </FilterChip>
          ) : (
            <ChipLink key={value} href={at({ phase: value })} count={count}>
              {name}
            </ChipLink>
          )
        })}
      </Chips>
    </>
  )
}
