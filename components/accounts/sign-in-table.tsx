import { Badge, Mark } from '@/components/ui/badge'
import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import { methodLabels, type SignInRow } from '@/lib/accounts/sign-in-log'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { deviceWords } from './device-words'

/** Who tried to sign in when, from where and with what; `hrefOf` where the rows are of several accounts. */
export function SignInTable({
  rows,
  hrefOf,
  zone,
  t,
  locale,
}: {
  rows: readonly SignInRow[]
  hrefOf?: (userId: string) => string
  zone: Zone
  t: Translate
  locale: Locale
}) {
  return (
    <Table caption={t('accounts.log')}>
      <thead>
        <tr>
          <th scope="col">{t('accounts.logTime')}</th>
          {hrefOf && <th scope="col">{t('accounts.logAccount')}</th>}
          <th scope="col">{t('accounts.device')}</th>
          <th scope="col">{t('accounts.logAddress')}</th>
          <th scope="col">{t('accounts.logMethod')}</th>
          <th scope="col">{t('accounts.logOutcome')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="num">{formatDateTime(locale, row.at, zone)}</td>
            {hrefOf && row.user && (
              <td>
                <Person name={row.user.name} about={[row.user.post]} href={hrefOf(row.user.id)} />
              </td>
            )}
            <td data-l={t('accounts.device')}>{deviceWords(row.device, t)}</td>
            <td data-l={t('accounts.logAddress')} className="num">
              {row.shownAddress ?? t('accounts.addressUnknown')}
            </td>
            <td data-l={t('accounts.logMethod')}>{t(methodLabels[row.method])}</td>
            <td data-l={t('accounts.logOutcome')}>
              <Outcome row={row} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Outcome({ row, t }: { row: SignInRow; t: Translate }) {
  if (row.succeeded) return <Mark tone="good">{t('accounts.logSucceeded')}</Mark>
  return <Badge tone="stop">{t(row.limited ? 'accounts.logLimited' : 'accounts.logRefused')}</Badge>
}
