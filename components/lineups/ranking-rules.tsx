import { Behind } from '@/components/ui/behind'
import type { Locale } from '@/lib/i18n/define'
import { formatMean } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { CriterionRow } from '@/lib/selection/queries'
import { tieLabels } from '@/lib/selection/tie-labels'
import { criterionName } from './parts-bar'

/** How the points come about, who has no rank, and what decides where points are the same. */
export function RankingRules({
  criteria,
  t,
  locale,
}: {
  criteria: readonly CriterionRow[]
  t: Translate
  locale: Locale
}) {
  const sum = criteria.map((criterion) => `${criterionName(locale, criterion)} × ${criterion.weight}%`).join(' + ')
  return (
    <Behind summary={t('lineups.rules')}>
      <div className="grid gap-2 mid">
        <p>{t('lineups.rulesMean')}</p>
        <p>{t('lineups.rulesPoints', { sum })}</p>
        {criteria.flatMap((criterion) =>
          criterion.gate === null ? (
            []
          ) : (
            <p key={criterion.id}>
              {t('lineups.rulesGate', {
                criterion: criterionName(locale, criterion),
                gate: formatMean(locale, criterion.gate),
              })}
            </p>
          ),
        )}
        <p>{t('lineups.rulesTie')}</p>
        <ol className="list-decimal ps-6">
          {tieLabels.map((label) => (
            <li key={label}>{t(label)}</li>
          ))}
        </ol>
      </div>
    </Behind>
  )
}
