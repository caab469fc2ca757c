import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime, formatDay, formatNip } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { ReceiptRow } from '@/lib/nominations/receipt'
import { writeName } from '@/lib/people/names'
import { dayFromColumn, type Zone } from '@/lib/platform/dates'

/** A receipt says of what: its number, whom it is about, in which place, under which letter, and when it came in. */
export function ReceiptSheet(props: { rows: readonly ReceiptRow[]; t: Translate; locale: Locale; zone: Zone }) {
  const { rows, t, locale, zone } = props
  return (
    <Card label={t('nominations.receiptTitle')}>
      <Table caption={t('nominations.receiptTitle')}>
        <thead>
          <tr>
            <th scope="col">{t('nominations.columnReceipt')}</th>
            <th scope="col">{t('nominations.columnPerson')}</th>
            <th scope="col">{t('nominations.priority')}</th>
            <th scope="col">{t('nominations.letter')}</th>
            <th scope="col">{t('nominations.columnReceived')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, receipt, person, agency, priority, letterNumber, letterDate, submittedAt }) => (
            <tr key={id}>
              <td className="num" data-l={t('nominations.columnReceipt')}>
                {receipt}
              </td>
              <td className="person">
                <b>
                  <AppLink href={`/nominations/${id}`}>{writeName(person)}</AppLink>
                </b>
                {person.nip && <span className="num">{formatNip(person.nip)}</span>}
                <span>
                  {person.post} · {agency.name}
                </span>
              </td>
              <td className="num" data-l={t('nominations.priority')}>
                {priority}
              </td>
              <td className="wrap-anywhere" data-l={t('nominations.letter')}>
                {letterNumber &&
                  letterDate &&
                  t('nominations.letterOf', {
                    number: letterNumber,
                    day: formatDay(locale, dayFromColumn(letterDate)),
                  })}
              </td>
              <td data-l={t('nominations.columnReceived')}>
                {submittedAt && formatDateTime(locale, submittedAt, zone)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
