import { Table } from '@/components/ui/table'
import { UnfoldOnDesktop } from '@/components/ui/unfold-on-desktop'
import type { Proposal } from '@/lib/approvals/proposal'
import type { Locale } from '@/lib/i18n/define'
import { formatPoints } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

/** The names that the approval is about; folded on a phone, where the sentence and the cases come first. */
export function NameTable({ proposal, t, locale }: { proposal: Proposal; t: Translate; locale: Locale }) {
  const { seated, listed } = proposal
  const isScored = seated.some(({ points }) => points !== null)
  const reserves = listed
    .filter(({ kind }) => kind === 'reserve')
    .toSorted((a, b) => (a.reserveRank ?? 0) - (b.reserveRank ?? 0))
  return (
    <section className="card names">
      <UnfoldOnDesktop
        summary={
          <>
            <h2 className="inline">{t('approvals.chosen')}</h2>{' '}
            <span className="mid soft">{t('approvals.chosenNote', { people: seated.length })}</span>
          </>
        }
      >
        <Table caption={t('approvals.chosen')} tight>
          <thead>
            <tr>
              <th scope="col" className="r">
                {t('lineups.columnNo')}
              </th>
              <th scope="col">{t('approvals.columnName')}</th>
              <th scope="col">{t('approvals.columnPost')}</th>
              <th scope="col">{t('approvals.columnAgency')}</th>
              {isScored && (
                <th scope="col" className="r">
                  {t('lineups.columnPoints')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {seated.map((one, n) => (
              <tr key={one.personId}>
                <td className="r soft hide-s">{n + 1}</td>
                <td>
                  <b>{one.fullName}</b>
                  {one.kind === 'appointed' && <span className="block small soft">{one.reason}</span>}
                </td>
                <td className="hide-s">{one.post}</td>
                <td>{one.agencyShort}</td>
                {isScored && (
                  <td className="r" data-l={t('lineups.columnPoints')}>
                    {one.points === null ? t('lineups.kindAppointed').toLowerCase() : formatPoints(locale, one.points)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
        {reserves.length > 0 && (
          <div className="pager">
            <span className="soft">
              {t('approvals.reservesLine', {
                names: reserves
                  .map(({ reserveRank, fullName }) =>
                    t('approvals.reserveItem', { n: reserveRank ?? 1, name: fullName }),
                  )
                  .join(' · '),
              })}
            </span>
          </div>
        )}
      </UnfoldOnDesktop>
    </section>
  )
}
