import { MoveButton } from '@/components/form/move-button'
import { Table } from '@/components/ui/table'
import { makeAdministratorLink } from '@/lib/grants/link-actions'
import type { listAdministrators } from '@/lib/grants/queries'
import type { Translate } from '@/lib/i18n/server'
import { governmentKindLabels } from '@/lib/organisation/kinds'
import type { listGovernments } from '@/lib/organisation/queries'

type Administrators = Awaited<ReturnType<typeof listAdministrators>>

/** Every government of the installation, with whom to hand a new link when its administrator is locked out. */
export function GovernmentTable({
  governments,
  administrators,
  t,
}: {
  governments: Awaited<ReturnType<typeof listGovernments>>
  administrators: Administrators
  t: Translate
}) {
  return (
    <Table caption={t('organisation.governments')}>
      <thead>
        <tr>
          <th scope="col">{t('organisation.government')}</th>
          <th scope="col">{t('organisation.kind')}</th>
          <th scope="col">{t('grants.administrators')}</th>
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
            <td>
              <AdministratorsOf list={administrators.filter(({ governmentId }) => governmentId === id)} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function AdministratorsOf({ list, t }: { list: Administrators; t: Translate }) {
  if (list.length === 0) return <span className="soft">{t('grants.noAdministrator')}</span>
  return list.map(({ user }) => (
    <div key={user.id} className="row between py-1">
      <span>
        {user.name}
        <span className="block small soft">{user.post}</span>
      </span>
      {!user.disabledAt && (
        <MoveButton
          action={makeAdministratorLink}
          hidden={{ userId: user.id }}
          label={t('grants.link')}
          size="sm"
          tone="quiet"
          align="end"
          ask={{
            title: t('grants.linkAsk', { name: user.name }),
            body: t('grants.linkBody'),
            yes: t('grants.linkYes'),
          }}
        />
      )}
    </div>
  ))
}
