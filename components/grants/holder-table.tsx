import { AppLink } from '@/components/ui/app-link'
import { Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { roleLabels } from '@/lib/access/role-labels'
import type { listHolders } from '@/lib/grants/holders'
import { roleHints } from '@/lib/grants/roles'
import type { Locale } from '@/lib/i18n/define'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

/** Each role, what it does, and how many hold it: one that nobody holds stands out. */
export function HolderTable(props: { holders: Awaited<ReturnType<typeof listHolders>>; t: Translate; locale: Locale }) {
  const { holders, t, locale } = props
  return (
    <Table caption={t('grants.holders')}>
      <thead>
        <tr>
          <th scope="col">{t('grants.role')}</th>
          <th scope="col">{t('grants.duty')}</th>
          <th scope="col" className="r">
            {t('grants.heldBy')}
          </th>
        </tr>
      </thead>
      <tbody>
        {holders.map(({ role, count }) => (
          <tr key={role}>
            <td>
              <b>
                <AppLink href={`/administration/users?role=${role}`}>{t(roleLabels[role])}</AppLink>
              </b>
            </td>
            <td className="soft">{t(roleHints[role] as 'grants.hintVerifier')}</td>
            <td className="r" data-l={t('grants.heldBy')}>
              {count === 0 ? <Mark tone="wait">{t('grants.noDecider')}</Mark> : formatNumber(locale, count)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
