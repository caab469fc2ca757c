import { SearchForm } from '@/components/people/search-form'
import { Button } from '@/components/ui/button'
import { ChipLink, Chips } from '@/components/ui/chips'
import type { Translate } from '@/lib/i18n/server'

/** One view of a list of people, with its address and how many it shows. */
export type PeopleView = { name: string; label: string; href: string; count: number }

/** Over a list of people in a cohort: its views, each with its count, and a search among them: posted, for the NIP. */
export function PeopleFilterBar(props: {
  /** What the views are views of. */
  label: string
  views: readonly PeopleView[]
  /** The name of the view that is shown. */
  current: string
  search: { id: string; label: string; q: string }
  /** The list's path. */
  back: string
  /** Filters of the list that a search keeps. */
  filters: Record<string, string | undefined>
  className?: string
  t: Translate
}) {
  const { label, views, current, search, back, filters, className = 'grid gap-3 mb-4', t } = props
  return (
    <div className={className}>
      <Chips label={label} scroll>
        {views.map((view) => (
          <ChipLink key={view.name} href={view.href} current={view.name === current} count={view.count}>
            {view.label}
          </ChipLink>
        ))}
      </Chips>
      <search>
        <SearchForm back={back} filters={filters}>
          <label className="sr" htmlFor={search.id}>
            {search.label}
          </label>
          <input
            id={search.id}
            className="input w-mid"
            type="search"
            name="q"
            defaultValue={search.q}
            placeholder={search.label}
          />
          <Button>{t('cohorts.show')}</Button>
        </SearchForm>
      </search>
    </div>
  )
}
