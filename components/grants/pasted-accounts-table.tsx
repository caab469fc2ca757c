import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import { roleLabels } from '@/lib/access/role-labels'
import type { PastedAccountRow } from '@/lib/grants/paste-rows'
import { confirmed } from '@/lib/grants/roles'
import type { Locale } from '@/lib/i18n/define'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

/** The rows that become accounts, with the role of each, and which of these wait for a second person. */
export function PastedAccountsTable({
  rows,
  t,
  locale,
}: {
  rows: readonly PastedAccountRow[]
  t: Translate
  locale: Locale
}) {
  return (
    <Table caption={t('people.pasteReady')}>
      <thead>
        <tr>
          <th scope="col">{t('grants.user')}</th>
          <th scope="col">{t('accounts.email')}</th>
          <th scope="col">{t('grants.role')}</th>
          <th scope="col">{t('grants.endsOn')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ n, cells, account }) => (
          <tr key={n}>
            <td>
              <Person name={account!.name} about={[account!.post]} />
            </td>
            <td data-l={t('accounts.email')} className="soft">
              {account!.email}
            </td>
            <td data-l={t('grants.role')}>
              {[t(roleLabels[account!.role]), account!.agencyId && cells.get('agency')].filter(Boolean).join(', ')}
              {confirmed.includes(account!.role) && <span className="block small soft">{t('grants.waitsShort')}</span>}
            </td>
            <td data-l={t('grants.endsOn')}>{account!.endsOn ? formatDay(locale, account!.endsOn) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
