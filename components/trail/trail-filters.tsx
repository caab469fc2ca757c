import { SearchForm } from '@/components/people/search-form'
import { AppLink } from '@/components/ui/app-link'
import { Button } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'
import { kindLabels, type TrailKind } from '@/lib/trail/kinds'
import type { TrailFilters as Filters } from '@/lib/trail/schema'

type Choice = { value: string; label: string }

/** What a trail is searched for, what it is about, whose acts it shows, and of which days: posted, for a NIP. */
export function TrailFilters(props: {
  path: string
  filters: Filters
  /** The kinds that occur there; none where all rows are of one. */
  kinds?: readonly TrailKind[]
  actors?: readonly { id: string; name: string; post: string }[]
  t: Translate
}) {
  const { path, filters, kinds = [], actors = [], t } = props
  const { q, person, kind, by, from, until } = filters
  const isFiltered = Boolean(q || person || kind || by || from || until)
  return (
    <search>
      <SearchForm back={path} className="row items-end mb-4">
        <label className="grid gap-1">
          <span className="small soft">{t('trail.search')}</span>
          <input className="input w-mid" type="search" name="q" defaultValue={q} />
        </label>
        {kinds.length > 0 && (
          <Select
            name="kind"
            label={t('trail.kind')}
            any={t('trail.anyKind')}
            value={kind}
            choices={kinds.map((one) => ({ value: one, label: t(kindLabels[one]) }))}
          />
        )}
        {actors.length > 0 && (
          <Select
            name="by"
            label={t('trail.who')}
            any={t('trail.anyone')}
            value={by}
            choices={actors.map(({ id, name, post }) => ({ value: id, label: `${name}, ${post}` }))}
          />
        )}
        <Day name="from" label={t('trail.fromDay')} value={from} />
        <Day name="until" label={t('trail.untilDay')} value={until} />
        <Button>{t('trail.show')}</Button>
        {isFiltered && <AppLink href={path}>{t('trail.clearFilters')}</AppLink>}
      </SearchForm>
    </search>
  )
}

function Select(props: {
  name: string
  label: string
  any: string
  value: string | undefined
  choices: readonly Choice[]
}) {
  const { name, label, any, value, choices } = props
  return (
    <label className="grid gap-1 min-w-0">
      <span className="small soft">{label}</span>
      <select className="select w-mid" name={name} defaultValue={value ?? ''}>
        <option value="">{any}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}

const Day = ({ name, label, value }: { name: string; label: string; value: string | undefined }) => (
  <label className="grid gap-1">
    <span className="small soft">{label}</span>
    <input className="input w-short" type="date" name={name} defaultValue={value} />
  </label>
)
