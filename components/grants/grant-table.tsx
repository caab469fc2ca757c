import { MoveButton } from '@/components/form/move-button'
import { Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { roleLabels } from '@/lib/access/role-labels'
import { endLabels } from '@/lib/grants/ending-rules'
import { endGrant } from '@/lib/grants/grant-actions'
import type { findUser } from '@/lib/grants/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatRange } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, dayFromColumn, dayIn, type Zone } from '@/lib/platform/dates'

type Row = NonNullable<Awaited<ReturnType<typeof findUser>>>['grants'][number]
type Told = { t: Translate; locale: Locale; zone: Zone; today: Day }

/** Every role that an account holds or held, with its scope, its time, and a button to end it. */
export function GrantTable({ grants, own, ...told }: Told & { grants: readonly Row[]; own: boolean }) {
  const { t } = told
  return (
    <Table caption={t('grants.rolesOf')}>
      <thead>
        <tr>
          <th scope="col">{t('grants.role')}</th>
          <th scope="col">{t('grants.over')}</th>
          <th scope="col">{t('grants.period')}</th>
          <th scope="col">
            <span className="sr">{t('shell.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <tr key={grant.id}>
            <td>
              <b>{t(roleLabels[grant.role])}</b>
              {grant.standsInFor && (
                <span className="block small soft">{t('grants.standsIn', { name: grant.standsInFor.user.name })}</span>
              )}
            </td>
            <td data-l={t('grants.over')}>{grant.agency?.name ?? scopeWord(grant, t)}</td>
            <td data-l={t('grants.period')}>
              {period(grant, told)}
              {grant.confirmedAt === null && !isOver(grant, told.today) && (
                <span className="block">
                  <Mark tone="wait">{t('grants.waits')}</Mark>
                </span>
              )}
            </td>
            <td className="r">{isOver(grant, told.today) || own ? null : <End grant={grant} t={t} />}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const scopeWord = (grant: Row, t: Translate) =>
  t(grant.scope === 'installation' ? 'grants.wholeInstallation' : 'grants.wholeGovernment')

const isOver = ({ endedAt, endsOn }: Row, today: Day) =>
  endedAt !== null || (endsOn !== null && dayFromColumn(endsOn) < today)

function period({ createdAt, startsOn, endedAt, endedBecause, endsOn }: Row, { t, locale, zone, today }: Told) {
  if (endedAt) {
    const day = formatDay(locale, dayIn(endedAt, zone))
    return [t('grants.endedOn', { day }), endedBecause && t(endLabels[endedBecause])].filter(Boolean).join(': ')
  }
  const since = t('grants.since', { day: formatDay(locale, dayIn(createdAt, zone)) })
  if (startsOn && endsOn) return formatRange(locale, dayFromColumn(startsOn), dayFromColumn(endsOn))
  if (!endsOn) return since
  const last = dayFromColumn(endsOn)
  const day = formatDay(locale, last)
  return last < today ? t('grants.overOn', { day }) : `${since} ${t('grants.until', { day })}`
}

function End({ grant, t }: { grant: Row; t: Translate }) {
  const role = t(roleLabels[grant.role])
  return (
    <MoveButton
      action={endGrant}
      hidden={{ grantId: grant.id }}
      label={t('grants.end')}
      size="sm"
      tone="quiet"
      align="end"
      ask={{ title: t('grants.endAsk', { role }), body: t('grants.endBody'), yes: t('grants.endYes') }}
    />
  )
}
