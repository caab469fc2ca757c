import { SearchForm } from '@/components/people/search-form'
import { Button } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'

/** Looks for somebody of the own register; the answer stands on the page that comes back. */
export function PersonSearch({
  action,
  hidden,
  q,
  t,
}: {
  action: string
  hidden: Record<string, string | number>
  q: string
  t: Translate
}) {
  return (
    <SearchForm back={action} filters={hidden} className="form" label={t('lineups.findPerson')}>
      <div className="field">
        <label htmlFor="person-search" className="flabel">
          {t('lineups.findPerson')}
        </label>
        <p className="help">{t('lineups.findHint')}</p>
        <input id="person-search" name="q" type="search" className="input" defaultValue={q} />
      </div>
      <div className="row">
        <Button icon="search">{t('lineups.find')}</Button>
      </div>
    </SearchForm>
  )
}
