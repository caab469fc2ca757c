import { Badge, Mark } from '@/components/ui/badge'
import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import { roleLabels } from '@/lib/access/role-labels'
import type { listUsers } from '@/lib/grants/queries'
import type { Translate } from '@/lib/i18n/server'

type Row = Awaited<ReturnType<typeof listUsers>>['users'][number]

/** Accounts with the roles that they hold now. */
export function UserTable(props: { users: readonly Row[]; activated: ReadonlySet<string>; t: Translate }) {
  const { users, activated, t } = props
  return (
    <Table caption={t('grants.users')}>
      <thead>
        <tr>
          <th scope="col">{t('grants.user')}</th>
          <th scope="col">{t('accounts.email')}</th>
          <th scope="col">{t('grants.role')}</th>
          <th scope="col">{t('grants.state')}</th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id}>
            <td>
              <Person name={user.name} about={[user.post]} href={`/administration/users/${user.id}`} />
            </td>
            <td className="soft">{user.email ?? t('grants.noEmail')}</td>
            <td>
              {user.grants.length === 0 && <span className="soft">{t('grants.noRole')}</span>}
              {user.grants.map((grant) => (
                <span key={grant.id} className="block">
                  {t(roleLabels[grant.role])}
                  <span className="soft">
                    {grant.agency && `, ${grant.agency.shortName}`}
                    {grant.scope === 'installation' && `, ${t('grants.wholeInstallation')}`}
                    {grant.standsInFor && `, ${t('grants.standsIn', { name: grant.standsInFor.user.name })}`}
                    {grant.confirmedAt === null && `, ${t('grants.waitsShort')}`}
                  </span>
                </span>
              ))}
            </td>
            <td>
              <AccountState user={user} isActivated={activated.has(user.id)} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function AccountState({ user, isActivated, t }: { user: Row; isActivated: boolean; t: Translate }) {
  if (user.disabledAt)
    return (
      <Badge tone="stop" icon="lock">
        {t('grants.disabled')}
      </Badge>
    )
  return isActivated ? (
    <Mark tone="good">{t('grants.enabled')}</Mark>
  ) : (
    <Mark tone="wait">{t('grants.neverActivated')}</Mark>
  )
}
