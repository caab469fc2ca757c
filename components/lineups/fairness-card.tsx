import { Behind } from '@/components/ui/behind'
import { Card, CardBody } from '@/components/ui/card'
import { ChartKey } from '@/components/ui/chart-key'
import { Coverage } from '@/components/ui/coverage'
import { DotPlot } from '@/components/ui/dot-plot'
import type { Locale } from '@/lib/i18n/define'
import { formatPercent } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Fairness } from '@/lib/lineups/fairness'
import type { Share, SpreadRow } from '@/lib/lineups/spread'
import { AgencyTable, SpreadTable } from './spread-tables'

type Words = { t: Translate; locale: Locale }
const shareOf = ({ part, known }: Share) => (known === 0 ? 0 : part / known)

/** The selected beside the nominated beside everyone, so that chances are seen to be fair. */
export function FairnessCard({ fairness, t, locale }: Words & { fairness: Fairness }) {
  const { people, grades, coverage } = fairness
  const drawn = ({ label, shares }: SpreadRow) => ({
    label: t(label),
    chosen: shareOf(shares.selected),
    from: shareOf(shares.nominated),
    text: formatPercent(locale, shares.selected.part, shares.selected.known),
  })
  // The register is not counted by grade, so those rows have no mark for everyone.
  const rows = [...people.map((row) => ({ ...drawn(row), all: shareOf(row.everyone) })), ...grades.map(drawn)]
  const words = rows.map(({ label, text }) => t('lineups.fairRow', { label, selected: text })).join(', ')
  const sentence = t('lineups.coverage', {
    before: coverage.before,
    all: coverage.all,
    after: coverage.before + coverage.first,
  })
  return (
    <Card id="fair" title={t('lineups.fair')}>
      <CardBody className="grid gap-4 pt-0!">
        <DotPlot label={t('lineups.fairLabel', { rows: words })} rows={rows} />
        <ChartKey
          items={[
            { shape: 'dot', text: t('lineups.keySelected') },
            { shape: 'ring', text: t('lineups.keyNominated') },
            { shape: 'tick', text: t('lineups.keyEveryone') },
          ]}
        />
        <Behind summary={t('lineups.asTable')}>
          <SpreadTable fairness={fairness} t={t} locale={locale} />
        </Behind>
        <p className="mid">{sentence}</p>
        <Coverage before={coverage.before} now={coverage.first} never={coverage.never} label={sentence} />
        <ChartKey
          items={[
            { shape: 'compared', text: t('lineups.keyBefore') },
            { shape: 'subject', text: t('lineups.keyFirst') },
            { shape: 'none', text: t('lineups.keyNever', { never: coverage.never }) },
          ]}
        />
        <Behind summary={t('lineups.perAgency')}>
          <AgencyTable fairness={fairness} t={t} />
        </Behind>
      </CardBody>
    </Card>
  )
}
