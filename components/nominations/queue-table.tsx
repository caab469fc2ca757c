import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { caseAddress, type QueuePart } from '@/lib/nominations/queue-address'
import type { QueueRow } from '@/lib/nominations/verification-queue'
import { writeName } from '@/lib/people/names'
import type { Day, Zone } from '@/lib/platform/dates'
import { QueueAge } from './verification-queue'

/** What waits for a verifier, the oldest first. */
export function QueueTable(props: {
  rows: readonly QueueRow[]
  part: QueuePart
  t: Translate
  locale: Locale
  today: Day
  zone: Zone
}) {
  const { rows, part, t, locale, today, zone } = props
  return (
    <Table caption={t('nominations.queue')}>
      <thead>
        <tr>
          <th scope="col">{t('nominations.columnPerson')}</th>
          <th scope="col">{t('nominations.columnCohort')}</th>
          <th scope="col">{t('nominations.columnReceipt')}</th>
          <th scope="col" aria-sort="ascending">
            {t('nominations.columnWaits')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { titleId, titleEn } = row.delegation.cohort
          return (
            <tr key={row.id}>
              <td>
                <Person
                  name={writeName(row.person)}
                  about={[row.person.post, row.agency.shortName]}
                  href={caseAddress(row.id, part)}
                />
              </td>
              <td data-l={t('nominations.columnCohort')}>{locale === 'id' ? titleId : titleEn}</td>
              <td data-l={t('nominations.columnReceipt')} className="num">
                {row.receipt}
              </td>
              <td data-l={t('nominations.columnWaits')}>
                <QueueAge row={row} t={t} today={today} zone={zone} />
                <span className="small soft block">
                  {t('nominations.waitsSince', { time: formatDateTime(locale, row.since, zone) })}
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
