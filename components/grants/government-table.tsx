import { MoveButton } from '@/components/form/move-button'
import { Table } from '@/components/ui/table'
import { roleLabels } from '@/lib/access/role-labels'
import { makeReservedLink } from '@/lib/grants/link-actions'
import type { listReserved } from '@/lib/grants/queries'
import { decides } from '@/lib/grants/roles'
import type { Translate } from '@/lib/i18n/server'
import { governmentKindLabels } from '@/lib/organisation/kinds'
import type { listGovernments } from '@/lib/organisation/queries'

type Accounts = Awaited<ReturnType<typeof listReserved>>

/** Every government of the installation, with the accounts whose links are made here when their owner is locked out. */
export function GovernmentTable({
  governments,
  accounts,
  t,
}: {
  governments: Awaited<ReturnType<typeof listGovernments>>
  accounts: Accounts
  t: Translate
}) {
  return (
    <Table caption={t('organisation.governments')}>
      <thead>
        <tr>
          <th scope="col">{t('organisation.government')}</th>
          <th scope="col">{t('organisation.kind')}</th>
          <th scope="col">{t('grants.administrators')}</th>
          <th scope="col">{t('grants.deciders')}</th>
        </tr>
      </thead>
      <tbody>
        {governments.map(({ id, name, cooperationUnit, kind }) => (
          <tr key={id}>
            <td>
              <b>{name}</b>
              <span className="block small soft">{cooperationUnit}</span>
            </td>
            <td className="soft">{t(governmentKindLabels[kind] as 'organisation.kindKota')}</td>
            <td data-l={t('grants.administrators')}>
              <List accounts={accounts.filter((one) => one.governmentId === id && administers(one))} t={t} />
            </td>
            <td data-l={t('grants.deciders')}>
              <Folded accounts={accounts.filter((one) => one.governmentId === id && decides(one.grants))} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const administers = ({ grants }: Accounts[number]) => grants.some(({ role }) => role === 'administrator')

/** There are many of them, and a link for one is seldom wanted. */
function Folded({ accounts, t }: { accounts: Accounts; t: Translate }) {
  if (accounts.length === 0) return <span className="soft">{t('grants.noDecider')}</span>
  return (
    <details>
      <summary className="min-h-6">{t('grants.decidersOf', { count: accounts.length })}</summary>
      <List accounts={accounts} t={t} withRoles />
    </details>
  )
}

function List({ accounts, t, withRoles }: { accounts: Accounts; t: Translate; withRoles?: boolean }) {
  if (accounts.length === 0) return <span className="soft">{t('grants.noAdministrator')}</span>
  return accounts.map(({ id, name, post, grants }) => (
    <div key={id} className="grid grid-cols-[1fr_auto] items-start gap-4 py-1">
      <span>
        {name}
        <span className="block small soft">{[post, ...(withRoles ? rolesOf(grants, t) : [])].join(' · ')}</span>
      </span>
      <MoveButton
        action={makeReservedLink}
        hidden={{ userId: id }}
        label={t('grants.link')}
        size="sm"
        tone="quiet"
        align="end"
        ask={{
          title: t('grants.linkAsk', { name }),
          body: `${t('grants.linkBody')} ${t('grants.linkTold')}`,
          yes: t('grants.linkYes'),
        }}
      />
    </div>
  ))
}

const rolesOf = (grants: Accounts[number]['grants'], t: Translate) =>
  [...new Set(grants.map(({ role }) => role))].map((role) => t(roleLabels[role]))
