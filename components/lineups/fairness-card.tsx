import { Behind } from '@/components/ui/behind'
import { Card, CardBody } from '@/components/ui/card'
import { ChartKey } from '@/components/ui/chart-key'
import { Coverage } from '@/components/ui/coverage'
import { DotPlot } from '@/components/ui/dot-plot'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatPercent } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Share, SpreadRow } from '@/lib/lineups/spread'
import type { Workbench } from '@/lib/lineups/workbench'

type Words = { t: Translate; locale: Locale }
const shareOf = ({ part, known }: Share) => (known === 0 ? 0 : part / known)

/** The selected beside the nominated beside everyone, so that chances are seen to be fair. */
export function FairnessCard({ fairness, t, locale }: Words & { fairness: Workbench['fairness'] }) {
  const { people, grades, coverage } = fairness
  const drawn = ({ label, shares }: SpreadRow) => ({
    label: t(label as 'lineups.spreadWomen'),
    chosen: shareOf(shares.selected),
    from: shareOf(shares.nominated),
    text: formatPercent(locale, shares.selected.part, shares.selected.known),
  })
  // The register is not counted by grade, so those rows have no mark for everyone.
  const rows = [...people.map((row) => ({ ...drawn(row), all: shareOf(row.shares.everyone) })), ...grades.map(drawn)]
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

function SpreadTable({ fairness, t, locale }: Words & { fairness: Workbench['fairness'] }) {
  const written = ({ part, known }: Share) => `${part} (${formatPercent(locale, part, known)})`
  return (
    <Table caption={t('lineups.fair')} cards={false} tight>
      <SpreadHead t={t} last={t('lineups.keyEveryone')} />
      <tbody>
        {fairness.people.map(({ label, shares }) => (
          <tr key={label}>
            <td>{t(label as 'lineups.spreadWomen')}</td>
            <td className="r num">{written(shares.selected)}</td>
            <td className="r num">{written(shares.nominated)}</td>
            <td className="r num">{formatPercent(locale, shares.everyone.part, shares.everyone.known)}</td>
          </tr>
        ))}
        {fairness.grades.map(({ label, shares }) => (
          <tr key={label}>
            <td>{t(label as 'lineups.gradeIv')}</td>
            <td className="r num">{written(shares.selected)}</td>
            <td className="r num">{written(shares.nominated)}</td>
            <td className="r num">–</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function AgencyTable({ fairness, t }: { fairness: Workbench['fairness']; t: Translate }) {
  return (
    <Table caption={t('lineups.perAgency')} cards={false} tight>
      <SpreadHead t={t} />
      <tbody>
        {fairness.agencies.map(({ agencyId, name, people }) => (
          <tr key={agencyId}>
            <td>{name}</td>
            <td className="r num">{people.selected}</td>
            <td className="r num">{people.nominated}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function SpreadHead({ t, last }: { t: Translate; last?: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('lineups.groupColumn')}</th>
        <th scope="col" className="r">
          {t('lineups.keySelected')}
        </th>
        <th scope="col" className="r">
          {t('lineups.keyNominated')}
        </th>
        {last && (
          <th scope="col" className="r">
            {last}
          </th>
        )}
      </tr>
    </thead>
  )
}
