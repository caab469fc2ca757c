import { Fragment } from 'react'
import { addressWith } from '@/components/ui/address'
import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/define'
import { formatMean, formatPoints } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { isPassedOver, takesSeat } from '@/lib/lineups/composition'
import type { Listed } from '@/lib/lineups/entry-queries'
import type { Standing } from '@/lib/lineups/standing'
import type { Workbench } from '@/lib/lineups/workbench'
import { PartsBar, PartsKey } from './parts-bar'
import { PersonCell } from './person-cell'
import { PlaceCell } from './place-cell'
import { RankingRules } from './ranking-rules'
import { WhyRow } from './why-row'

type Words = { t: Translate; locale: Locale }
export type TableAddress = { draft: number; all: boolean; why: string | null }

/** Everybody by rank with the parts of the points, the place, and the line at which the seats end. */
export function RankingTable({ bench, address, t, locale }: Words & { bench: Workbench; address: TableAddress }) {
  const { listed, entries, standing, room, cohort, delegation } = bench
  const { criteria } = standing
  const shown = address.all ? listed : listed.filter((one) => one.kind !== 'not_selected' || isPassedOver(one, entries))
  const rest = listed.filter((one) => one.kind === 'not_selected' && !isPassedOver(one, entries)).length
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
                {locale === 'id' ? criterion.nameId : criterion.nameEn}
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
                <Scores one={one} standing={standing} href={whyHref(page, address, one)} t={t} locale={locale} />
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

function Scores({ one, standing, href, t, locale }: Words & { one: Listed; standing: Standing; href: string }) {
  const { criteria, parts } = standing
  if (criteria.length === 0) return null
  const found = one.nominationId ? parts.get(one.nominationId) : undefined
  return (
    <>
      {criteria.map(({ id, code }) => (
        <td key={id} className={found ? 'r hide-s' : 'r hide-s soft'}>
          {found ? formatMean(locale, found.means[code] ?? 0) : '–'}
        </td>
      ))}
      <td className={found ? 'sc' : 'sc soft'}>
        {found ? (
          <>
            <b>
              <AppLink href={href} label={whyLabel(one, formatPoints(locale, found.points), t)}>
                {formatPoints(locale, found.points)}
              </AppLink>
            </b>
            <PartsBar criteria={criteria} means={found.means} t={t} locale={locale} />
          </>
        ) : (
          '–'
        )}
      </td>
    </>
  )
}

const whyLabel = ({ fullName, rank }: Listed, points: string, t: Translate) =>
  `${points}. ${rank ? t('lineups.whyOf', { name: fullName, rank }) : t('lineups.whyGate', { name: fullName })}`
