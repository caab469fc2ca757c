import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatPercent } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Fairness } from '@/lib/lineups/fairness'
import type { Share } from '@/lib/lineups/spread'

type Words = { t: Translate; locale: Locale }

/** The figures of the chart, and the grades. */
export function SpreadTable({ fairness, t, locale }: Words & { fairness: Fairness }) {
  const written = ({ part, known }: Share) => `${part} (${formatPercent(locale, part, known)})`
  return (
    <Table caption={t('lineups.fair')} cards={false} tight>
      <SpreadHead t={t} last={t('lineups.keyEveryone')} />
      <tbody>
        {fairness.people.map(({ label, shares, everyone }) => (
          <tr key={label}>
            <td>{t(label)}</td>
            <td className="r num">{written(shares.selected)}</td>
            <td className="r num">{written(shares.nominated)}</td>
            <td className="r num">{formatPercent(locale, everyone.part, everyone.known)}</td>
          </tr>
        ))}
        {fairness.grades.map(({ label, shares }) => (
          <tr key={label}>
            <td>{t(label)}</td>
            <td className="r num">{written(shares.selected)}</td>
            <td className="r num">{written(shares.nominated)}</td>
            <td className="r num">–</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Selected and nominated of each agency. */
export function AgencyTable({ fairness, t }: { fairness: Fairness; t: Translate }) {
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
