import type { z } from 'zod'
import { Pager } from '@/components/form/pager'
import { AccountSearch } from '@/components/grants/account-search'
import { UserTable } from '@/components/grants/user-table'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { roleLabels } from '@/lib/access/role-labels'
import { listActivated } from '@/lib/grants/confirm-queries'
import { listUsers } from '@/lib/grants/queries'
import { accountFilters, accountsAddress } from '@/lib/grants/search'
import type { Locale } from '@/lib/i18n/define'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { addressWith } from '@/lib/platform/address'
import { columnFromDay } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'user.edit',
  params: accountFilters,
  load: async (tx, actor, filters, { today }) => {
    const listed = await listUsers(tx, actor, { ...filters, today: columnFromDay(today) })
    const ids = listed.users.map(({ id }) => id)
    return { ...listed, filters, activated: await listActivated(tx, ids) }
  },
  title: ({ t }) => t('grants.users'),
  crumbs: ({ t }) => [{ href: '/administration', label: t('organisation.title') }],
  view: ({ data: { users, activated, total, pageSize, pageCount, filters }, t, locale }) => (
    <>
      <PageHead title={t('grants.users')} lead={leadOf(total, filters, t, locale)}>
        <LinkButton href={`${accountsAddress}/paste`} icon="clipboard">
          {t('grants.paste')}
        </LinkButton>
        <LinkButton href={`${accountsAddress}/new`} tone="primary" icon="plus">
          {t('grants.addUser')}
        </LinkButton>
      </PageHead>
      <AccountSearch
        role={filters.role ?? null}
        filtered={Boolean(filters.role ?? filters.found)}
        t={t}
        locale={locale}
      />
      <Card label={t('grants.users')}>
        {users.length > 0 ? (
          <UserTable users={users} activated={activated} t={t} />
        ) : (
          <EmptyState title={t('grants.nothingFound')} body={t('grants.nothingFoundBody')} />
        )}
        <Pager
          t={t}
          page={filters.page}
          pageCount={pageCount}
          hrefOf={(n) => addressWith(accountsAddress, { role: filters.role, page: n })}
          summary={
            users.length === 0
              ? t('shell.noRows')
              : t('shell.rowsShown', {
                  from: formatNumber(locale, (filters.page - 1) * pageSize + 1),
                  to: formatNumber(locale, (filters.page - 1) * pageSize + users.length),
                  total: formatNumber(locale, total),
                })
          }
        />
      </Card>
    </>
  ),
})

function leadOf(total: number, { found, role }: z.output<typeof accountFilters>, t: Translate, locale: Locale) {
  if (found) return t('grants.foundSome', { count: total })
  if (role) return t('grants.withRole', { count: total, role: t(roleLabels[role]) })
  return t('grants.usersLead', { total: formatNumber(locale, total) })
}
