import type { FigureName } from '@/lib/cohorts/funnel'
import type { Translate } from '@/lib/i18n/server'
import { figureLabels } from '@/lib/nominations/figure-labels'
import type { NominationFilters } from '@/lib/nominations/list'
import { addressWith } from '@/lib/platform/address'
import { PeopleFilterBar } from './people-filter-bar'

/** The figures of a cohort's nominations in which somebody stands, each with its count, and a search among them. */
export function NominationFilterBar(props: {
  path: string
  filters: NominationFilters
  counts: Record<FigureName, number>
  t: Translate
}) {
  const { path, filters, counts, t } = props
  const { figure, q, person, sort } = filters
  const shown = figureLabels.filter(({ name }) => name === 'all' || name === figure || counts[name] > 0)
  return (
    <PeopleFilterBar
      label={t('nominations.columnState')}
      views={shown.map(({ name, label }) => ({
        name,
        label: t(label),
        href: addressWith(path, { figure, q, person, sort }, { figure: name }),
        count: counts[name],
      }))}
      current={figure}
      search={{ id: 'nominations-q', label: t('nominations.searchNominations'), q }}
      back={path}
      filters={{ figure, sort }}
      t={t}
    />
  )
}
