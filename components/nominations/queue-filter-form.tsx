import { SearchForm } from '@/components/people/search-form'
import { Button, LinkButton } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'
import type { QueueFilters } from '@/lib/nominations/verification-queue'

type Choice = { id: string; name: string }

/** Search, cohort and agency of the verifiers' queue: posted, for the NIP. */
export function QueueFilterForm(props: {
  filters: QueueFilters
  isFiltered: boolean
  cohorts: readonly Choice[]
  agencies: readonly Choice[]
  t: Translate
}) {
  const { filters, isFiltered, cohorts, agencies, t } = props
  return (
    <search className="block mb-4">
      <SearchForm back="/verification">
        <label className="sr" htmlFor="queue-q">
          {t('nominations.searchPeople')}
        </label>
        <input
          id="queue-q"
          className="input w-mid"
          type="search"
          name="q"
          defaultValue={filters.q}
          placeholder={t('nominations.searchPeople')}
        />
        <label className="sr" htmlFor="queue-cohort">
          {t('nominations.columnCohort')}
        </label>
        <select id="queue-cohort" className="select w-mid" name="cohort" defaultValue={filters.cohort ?? ''}>
          <option value="">{t('nominations.anyCohort')}</option>
          <Options of={cohorts} />
        </select>
        <label className="sr" htmlFor="queue-agency">
          {t('nominations.columnAgency')}
        </label>
        <select id="queue-agency" className="select w-mid" name="agency" defaultValue={filters.agency ?? ''}>
          <option value="">{t('nominations.anyAgency')}</option>
          <Options of={agencies} />
        </select>
        <Button>{t('cohorts.show')}</Button>
        {isFiltered && (
          <LinkButton href="/verification" tone="quiet">
            {t('cohorts.clearFilters')}
          </LinkButton>
        )}
      </SearchForm>
    </search>
  )
}

const Options = ({ of }: { of: readonly Choice[] }) =>
  of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
