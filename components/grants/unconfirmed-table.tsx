import { MoveButton } from '@/components/form/move-button'
import { Mark } from '@/components/ui/badge'
import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import type { Actor } from '@/lib/access/actor'
import { roleLabels } from '@/lib/access/role-labels'
import { confirmGrant, declineGrant } from '@/lib/grants/confirm-actions'
import type { ToConfirm } from '@/lib/grants/confirm-queries'
import { confirmRefusal } from '@/lib/grants/roles'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatRange } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, dayFromColumn, dayIn } from '@/lib/platform/dates'

type Told = { actor: Actor; t: Translate; locale: Locale; today: Day }

/** Roles that have no effect until a second person confirms them, and what this actor can do about each. */
export function UnconfirmedTable({ grants, ...told }: Told & { grants: readonly ToConfirm[] }) {
  const { t } = told
  return (
    <Table caption={t('grants.confirmTitle')}>
      <thead>
        <tr>
          <th scope="col">{t('grants.user')}</th>
          <th scope="col">{t('grants.role')}</th>
          <th scope="col">{t('grants.givenBy')}</th>
          <th scope="col">
            <span className="sr">{t('shell.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <tr key={grant.id}>
            <td>
              <Person name={grant.user.name} about={[grant.user.post, grant.user.email]} />
            </td>
            <td data-l={t('grants.role')}>
              <b>{t(roleLabels[grant.role])}</b>
              {grant.standsInFor && (
                <span className="block small soft">
                  {t('grants.standsIn', { name: grant.standsInFor.user.name })},{' '}
                  {formatRange(told.locale, dayFromColumn(grant.startsOn!), dayFromColumn(grant.endsOn!))}
                </span>
              )}
            </td>
            <td data-l={t('grants.givenBy')}>
              {grant.giver ? grant.giver.name : t('grants.giverElsewhere')}
              <span className="block small soft">
                {t('grants.since', { day: formatDay(told.locale, dayIn(grant.createdAt, told.actor.zone)) })}
              </span>
            </td>
            <td className="r">
              <Moves grant={grant} {...told} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Moves({ grant, actor, t, today }: Told & { grant: ToConfirm }) {
  const refused = confirmRefusal(actor, grant, today)
  if (refused) return <span className="small soft">{t(refused as 'grants.confirmNotOwn')}</span>
  const [hidden, name] = [{ unconfirmedId: grant.id }, grant.user.name]
  const role = t(roleLabels[grant.role])
  return (
    <div className="row justify-end">
      {grant.isActivated ? (
        <MoveButton
          action={confirmGrant}
          hidden={hidden}
          label={t('grants.confirm')}
          size="sm"
          align="end"
          ask={{
            title: t('grants.confirmAsk', { name, role }),
            body: t('grants.confirmBody', { name }),
            yes: t('grants.confirmYes'),
          }}
        />
      ) : (
        <Mark tone="wait">{t('grants.notActivated')}</Mark>
      )}
      <MoveButton
        action={declineGrant}
        hidden={hidden}
        label={t('grants.decline')}
        size="sm"
        tone="quiet"
        align="end"
        ask={{
          title: t('grants.declineAsk', { name, role }),
          body: t('grants.declineBody'),
          yes: t('grants.declineYes'),
        }}
      />
    </div>
  )
}
