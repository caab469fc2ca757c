import { SearchForm } from '@/components/people/search-form'
import { Button } from '@/components/ui/button'
import { ChipLink, Chips } from '@/components/ui/chips'
import type { Translate } from '@/lib/i18n/server'
import { addressWith } from '@/lib/platform/address'
import type { AssessmentFigure, AssessmentFilters } from '@/lib/selection/assessment-queries'

const figures = [
  ['all', 'selection.figureAll'],
  ['short', 'selection.figureShort'],
  ['running', 'selection.figureRunning'],
  ['done', 'selection.figureDone'],
] as const

/** How far the nominations are, each with its count, and a search among them: posted, for the NIP. */
export function AssessmentFilterBar({
  path,
  filters: { figure: chosen, q, person },
  counts,
  t,
}: {
  path: string
  filters: AssessmentFilters
  counts: Record<AssessmentFigure, number>
  t: Translate
}) {
  return (
    <div className="grid gap-3">
      <Chips label={t('selection.views')} scroll>
        {figures.map(([figure, label]) => (
          <ChipLink
            key={figure}
            href={addressWith(path, { q, person }, { figure })}
            current={figure === chosen}
            count={counts[figure]}
          >
            {t(label)}
          </ChipLink>
        ))}
      </Chips>
      <search>
        <SearchForm back={path} filters={{ figure: chosen }}>
          <label className="sr" htmlFor="assessment-q">
            {t('nominations.searchNominations')}
          </label>
          <input
            id="assessment-q"
            className="input w-mid"
            type="search"
            name="q"
            defaultValue={q}
            placeholder={t('nominations.searchNominations')}
            maxLength={80}
          />
          <Button>{t('cohorts.show')}</Button>
        </SearchForm>
      </search>
    </div>
  )
}
