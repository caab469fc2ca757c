import { PeopleFilterBar } from '@/components/nominations/people-filter-bar'
import type { Translate } from '@/lib/i18n/server'
import { addressWith } from '@/lib/platform/address'
import type { AssessmentFigure, AssessmentFilters } from '@/lib/selection/assessment-queries'

const figures = [
  ['all', 'selection.figureAll'],
  ['short', 'selection.figureShort'],
  ['running', 'selection.figureRunning'],
  ['done', 'selection.figureDone'],
] as const

/** How far the nominations are, each with its count, and a search among them. */
export function AssessmentFilterBar(props: {
  path: string
  filters: AssessmentFilters
  counts: Record<AssessmentFigure, number>
  t: Translate
}) {
  const { path, filters, counts, t } = props
  const { figure, q, person } = filters
  return (
    <PeopleFilterBar
      className="grid gap-3"
      label={t('selection.views')}
      views={figures.map(([name, label]) => ({
        name,
        label: t(label),
        href: addressWith(path, { q, person }, { figure: name }),
        count: counts[name],
      }))}
      current={figure}
      search={{ id: 'assessment-q', label: t('nominations.searchNominations'), q }}
      back={path}
      filters={{ figure }}
      t={t}
    />
  )
}
