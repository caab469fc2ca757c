import { Fragment } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { isPassedOver, takesSeat } from '@/lib/lineups/composition'
import type { Listed } from '@/lib/lineups/entry-queries'
import type { Workbench } from '@/lib/lineups/workbench'
import { addressWith } from '@/lib/platform/address'
import { criterionName, PartsKey } from './parts-bar'
import { PersonCell } from './person-cell'
import { PlaceCell } from './place-cell'
import { RankingRules } from './ranking-rules'
import { ScoreCells } from './score-cells'
import { WhyRow } from './why-row'

type Words = { t: Translate; locale: Locale }
export type TableAddress = { draft: number; all: boolean; why: string | null }

/** Everybody by rank with the parts of the points, the place, and the line at which the seats end. */
export function RankingTable({ bench, address, t, locale }: Words & { bench: Workbench; address: TableAddress }) {
  const { listed, entries, standing, room, cohort, delegation } = bench
  const { criteria } = standing
  const needed = listed.filter((one) => one.kind !== 'not_selected' || isPassedOver(one, entries))
  const shown = address.all ? listed : needed
  const rest = listed.length - needed.length
  const lastSeat = shown.findLast(takesSeat)
  const columns = criteria.length > 0 ? criteria.length + 4 : 3
  const page = `/cohorts/${cohort.id}/lineup`
  const isOwnList = delegation.mode === 'own_list'
  return (
    <Card
      id="ranking"
      title={isOwnList ? t('lineups.list') : t('lineups.ranking')}
      aside={criteria.length > 0 && <PartsKey criteria={criteria} locale={locale} />}
    >
      <table className="table lt">
        <caption className="sr">{t('lineups.rankingCaption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="r">
              {t('lineups.columnNo')}
            </th>
            <th scope="col">{t('lineups.columnPerson')}</th>
            {criteria.map((criterion) => (
              <th key={criterion.id} scope="col" className="r">
                {criterionName(locale, criterion)}
              </th>
            ))}
            {criteria.length > 0 && <th scope="col">{t('lineups.columnPoints')}</th>}
            <th scope="col">{t('lineups.columnPlace')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <Fragment key={one.personId}>
              <tr id={`p-${one.personId}`} className={takesSeat(one) ? undefined : 'isres'}>
                <td className="r num soft">{one.rank ?? '–'}</td>
                <PersonCell one={one} bench={bench} t={t} />
                <ScoreCells one={one} standing={standing} href={whyHref(page, address, one)} t={t} locale={locale} />
                <PlaceCell one={one} bench={bench} t={t} />
              </tr>
              {address.why === one.personId && (
                <WhyRow
                  one={one}
                  bench={bench}
                  columns={columns}
                  close={whyHref(page, { ...address, why: null }, one, true)}
                  t={t}
                  locale={locale}
                />
              )}
              {one === lastSeat && shown.slice(shown.indexOf(one)).some(({ kind }) => kind === 'reserve') && (
                <tr className="cut">
                  <td colSpan={columns}>
                    <span>{t('lineups.cut', { seats: room.seats })}</span>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {criteria.length > 0 && (
        <div className="px-6 py-4 max-sm:px-4">
          <RankingRules criteria={criteria} t={t} locale={locale} />
        </div>
      )}
      <div className="pager">
        <span className="soft">{t('lineups.shown', { shown: shown.length, all: listed.length })}</span>
        {rest > 0 && (
          <AppLink href={`${addressWith(page, { draft: address.draft, all: address.all ? null : '1' }, {})}#ranking`}>
            {address.all ? t('lineups.hideRest') : t('lineups.showRest', { rest })}
          </AppLink>
        )}
      </div>
    </Card>
  )
}

/** Opens the reason of one row, or closes it; comes back to the row. */
function whyHref(page: string, address: TableAddress, one: Listed, isClosing = false) {
  const query = { draft: address.draft, all: address.all ? '1' : null, why: isClosing ? null : one.personId }
  return `${addressWith(page, query, {})}#p-${one.personId}`
}
