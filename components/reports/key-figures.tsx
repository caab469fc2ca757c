import { Tile } from '@/components/ui/tile'
import { formatList, formatNumber } from '@/lib/i18n/format'
import type { Told } from './told'

/** Four figures, each with its definition beside it. */
export function KeyFigures({ t, locale, government, figures }: Told) {
  const { total, themes, cohorts, since, latest } = figures
  if (!latest) return null
  const number = (value: number) => formatNumber(locale, value)
  const others = latest.together.filter(({ count }) => count > 0)
  const cohort = latest.title[locale]
  return (
    <div className="bg-surface">
      <div className="page">
        <div className="four !border-0">
          <Tile value={number(total)} label={t('reports.tileTotal', { year: String(since) })} />
          <Tile value={number(themes.length)} label={t('reports.tileThemes')} />
          <Tile value={number(cohorts)} label={t('reports.tileCohorts', { government: government.shortName })} />
          <Tile
            value={number(latest.countOfAll)}
            label={
              others.length > 0
                ? t('reports.tileLatestTogether', {
                    cohort,
                    others: formatList(
                      locale,
                      others.map(({ name }) => name),
                    ),
                    own: number(latest.count),
                    government: government.shortName,
                  })
                : t('reports.tileLatest', { cohort })
            }
          />
        </div>
      </div>
      <hr />
    </div>
  )
}
