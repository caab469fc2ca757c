import { AppLink } from '@/components/ui/app-link'
import { Badge, Mark } from '@/components/ui/badge'
import { SortHeader, Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatDayShort } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { NominationFilters } from '@/lib/nominations/list'
import type { NominationRow } from '@/lib/nominations/queries'
import { stateLabels, stateTones } from '@/lib/nominations/states'
import { turnOf } from '@/lib/nominations/turns'
import { writeName } from '@/lib/people/names'
import { dayIn, type Zone } from '@/lib/platform/dates'

/** The states in which somebody has to do something now stand out; the others are quiet. */
const loud = ['draft', 'submitted', 'returned']

/** Nominations as rows; on a phone name and state decide. */
export function NominationTable(props: {
  rows: NominationRow[]
  sort: NominationFilters['sort']
  isScored: boolean
  /** The office that verifies, as the own government calls it. */
  unit: string
  hrefOf: (sort: NominationFilters['sort']) => string
  t: Translate
  locale: Locale
  zone: Zone
}) {
  const { rows, sort, isScored, unit, hrefOf, t, locale, zone } = props
  const head = (by: NominationFilters['sort'], label: string) => (
    <SortHeader href={hrefOf(by)} direction={sort === by ? 'ascending' : null}>
      {label}
    </SortHeader>
  )
  return (
    <Table caption={t('nominations.title')}>
      <thead>
        <tr>
          {head('name', t('nominations.columnPerson'))}
          {head('agency', t('nominations.columnAgency'))}
          {head('state', t('nominations.columnState'))}
          {head('since', t('nominations.columnSince'))}
          <th scope="col" className="r">
            {t('nominations.columnReceipt')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const turn = turnOf(row.state, isScored)
          const State = loud.includes(row.state) ? Badge : Mark
          return (
            <tr key={row.id}>
              <td className="person">
                <b>
                  <AppLink href={`/nominations/${row.id}`}>{writeName(row.person)}</AppLink>
                </b>
                <span>{row.person.post}</span>
              </td>
              <td>
                {row.agency.shortName}{' '}
                <span className="soft">
                  · {t('nominations.priority')} {row.priority}
                </span>
              </td>
              <td>
                <State tone={stateTones[row.state]}>{t(stateLabels[row.state])}</State>
                {turn && <span className="small soft block">{t(turn, { unit })}</span>}
              </td>
              <td data-l={t('nominations.columnSince')}>{formatDayShort(locale, dayIn(row.since, zone))}</td>
              <td className="r num hide-s">{row.receipt ?? '–'}</td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
