import { MoveButton } from '@/components/form/move-button'
import { Mark } from '@/components/ui/badge'
import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import { roleLabels } from '@/lib/access/role-labels'
import { endDeputy } from '@/lib/grants/deputy-actions'
import type { Deputy } from '@/lib/grants/deputy-queries'
import type { Locale } from '@/lib/i18n/define'
import { formatRange } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, dayFromColumn } from '@/lib/platform/dates'

type Told = { t: Translate; locale: Locale; today: Day }

/** Who stands in for whom, in which role, on which days, and the end of it before its last. */
export function DeputyTable({ deputies, ...told }: Told & { deputies: readonly Deputy[] }) {
  const { t, locale } = told
  return (
    <Table caption={t('grants.deputies')}>
      <thead>
        <tr>
          <th scope="col">{t('grants.deputy')}</th>
          <th scope="col">{t('grants.deputyFor')}</th>
          <th scope="col">{t('grants.period')}</th>
          <th scope="col">
            <span className="sr">{t('shell.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {deputies.map((deputy) => (
          <tr key={deputy.id}>
            <td>
              <Person name={deputy.user.name} about={[deputy.user.post]} />
            </td>
            <td data-l={t('grants.deputyFor')}>
              {[t(roleLabels[deputy.role]), deputy.agency?.shortName].filter(Boolean).join(', ')}
              <span className="block small soft">{deputy.standsInFor!.user.name}</span>
            </td>
            <td data-l={t('grants.period')}>
              {formatRange(locale, dayFromColumn(deputy.startsOn!), dayFromColumn(deputy.endsOn!))}
              <span className="block">
                <State deputy={deputy} {...told} />
              </span>
            </td>
            <td className="r">
              <MoveButton
                action={endDeputy}
                hidden={{ deputyGrantId: deputy.id }}
                label={t('grants.end')}
                size="sm"
                tone="quiet"
                align="end"
                ask={{
                  title: t('grants.deputyEndAsk', { name: deputy.user.name }),
                  body: t('grants.deputyEndBody'),
                  yes: t('grants.deputyEndYes'),
                }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function State({ deputy, t, today }: Told & { deputy: Deputy }) {
  if (deputy.confirmedAt === null) return <Mark tone="wait">{t('grants.waits')}</Mark>
  if (dayFromColumn(deputy.startsOn!) > today) return <Mark tone="info">{t('grants.deputyAhead')}</Mark>
  return <Mark tone="good">{t('grants.deputyNow')}</Mark>
}
