import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import { roleLabels } from '@/lib/access/role-labels'
import { whyEnded } from '@/lib/grants/ending-rules'
import type { Ending } from '@/lib/grants/endings'
import type { Locale } from '@/lib/i18n/define'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { dayFromColumn, dayIn, type Zone } from '@/lib/platform/dates'

/** Roles by the day on which they end or ended; of those that are over, why. */
export function EndingTable({
  grants,
  title,
  over,
  zone,
  t,
  locale,
}: {
  grants: readonly Ending[]
  title: string
  over: boolean
  zone: Zone
  t: Translate
  locale: Locale
}) {
  return (
    <Table caption={title}>
      <thead>
        <tr>
          <th scope="col">{t('grants.user')}</th>
          <th scope="col">{t('grants.role')}</th>
          <th scope="col">{t(over ? 'grants.endedAt' : 'grants.lastDay')}</th>
          {over && <th scope="col">{t('grants.because')}</th>}
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <tr key={grant.id}>
            <td>
              <Person
                name={grant.user.name}
                about={[grant.user.post]}
                href={`/administration/users/${grant.userId}#roles`}
              />
            </td>
            <td data-l={t('grants.role')}>
              {[t(roleLabels[grant.role]), grant.agency?.shortName].filter(Boolean).join(', ')}
              {grant.standsInFor && (
                <span className="block small soft">{t('grants.standsIn', { name: grant.standsInFor.user.name })}</span>
              )}
            </td>
            <td data-l={t(over ? 'grants.endedAt' : 'grants.lastDay')}>
              {formatDay(locale, grant.endedAt ? dayIn(grant.endedAt, zone) : dayFromColumn(grant.endsOn!))}
            </td>
            {over && <td data-l={t('grants.because')}>{t(whyEnded(grant) as 'grants.becauseDate')}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
