import { Button } from '@/components/ui/button'
import type { CohortFilters } from '@/lib/cohorts/list'
import { phaseLabels, phases } from '@/lib/cohorts/phase'
import type { Translate } from '@/lib/i18n/server'

/** Search and filters of the list of cohorts: a plain GET form, so the address can be shared. */
export function CohortFilterForm({ filters, years, t }: { filters: CohortFilters; years: number[]; t: Translate }) {
  return (
    <search>
      <form action="/cohorts" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[1fr_13rem_10rem_auto]">
        <label className="sr" htmlFor="cohort-q">
          {t('cohorts.search')}
        </label>
        <input
          id="cohort-q"
          className="input"
          type="search"
          name="q"
          defaultValue={filters.q}
          placeholder={t('cohorts.search')}
        />
        <label className="sr" htmlFor="cohort-phase">
          {t('cohorts.filterPhase')}
        </label>
        <select id="cohort-phase" className="select" name="phase" defaultValue={filters.phase ?? ''}>
          <option value="">{t('cohorts.anyPhase')}</option>
          {phases.map((phase) => (
            <option key={phase} value={phase}>
              {t(phaseLabels[phase] as 'cohorts.phaseOpen')}
            </option>
          ))}
        </select>
        <label className="sr" htmlFor="cohort-year">
          {t('cohorts.filterYear')}
        </label>
        <select id="cohort-year" className="select" name="year" defaultValue={filters.year ?? ''}>
          <option value="">{t('cohorts.anyYear')}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
        <Button>{t('cohorts.show')}</Button>
      </form>
    </search>
  )
}
