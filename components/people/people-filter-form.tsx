import { Button } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'
import type { PeopleFilters } from '@/lib/people/list'
import type { AgencyChoice } from '@/lib/people/queries'
import { SearchForm } from './search-form'

/** Search and agency of the list of people: posted, for the NIP. */
export function PeopleFilterForm({
  filters,
  agencies,
  t,
}: {
  filters: PeopleFilters
  agencies: AgencyChoice[]
  t: Translate
}) {
  return (
    <search>
      <SearchForm back="/people">
        <label className="sr" htmlFor="people-q">
          {t('people.search')}
        </label>
        <input
          id="people-q"
          className="input w-mid"
          type="search"
          name="q"
          defaultValue={filters.q}
          placeholder={t('people.search')}
        />
        <label className="sr" htmlFor="people-agency">
          {t('people.filterAgency')}
        </label>
        <select id="people-agency" className="select w-mid" name="agency" defaultValue={filters.agency ?? ''}>
          <option value="">{t('people.anyAgency')}</option>
          {agencies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <Button>{t('people.show')}</Button>
      </SearchForm>
    </search>
  )
}
