import { z } from 'zod'
import { Pager } from '@/components/form/pager'
import { UserTable } from '@/components/grants/user-table'
import { addressWith } from '@/components/ui/address'
import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { listUsers } from '@/lib/grants/queries'
import { formatNumber } from '@/lib/i18n/format'
import { columnFromDay } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'

const here = '/administration/users'

export default definePage({
  permission: 'user.edit',
  params: z.object({
    q: z.string().trim().max(100).catch('').default(''),
    page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  load: async (tx, actor, { q, page }, { today }) => ({
    ...(await listUsers(tx, actor, { search: q, page, today: columnFromDay(today) })),
    q,
    page,
  }),
  title: ({ t }) => t('grants.users'),
  crumbs: ({ t }) => [{ href: '/administration', label: t('organisation.title') }],
  view: ({ data: { users, total, pageSize, pageCount, q, page }, t, locale }) => (
    <>
      <PageHead title={t('grants.users')} lead={t('grants.usersLead', { total: formatNumber(locale, total) })}>
        <LinkButton href={`${here}/new`} tone="primary" icon="plus">
          {t('grants.addUser')}
        </LinkButton>
      </PageHead>
      <search>
        <form className="row mb-4" action={here}>
          <input
            className="input w-mid"
            type="search"
            name="q"
            defaultValue={q}
            aria-label={t('grants.search')}
            placeholder={t('grants.search')}
          />
          <Button icon="search">{t('grants.find')}</Button>
        </form>
      </search>
      <Card label={t('grants.users')}>
        {users.length > 0 ? (
          <UserTable users={users} t={t} />
        ) : (
          <EmptyState title={t('grants.nothingFound')} body={t('grants.nothingFoundBody')} />
        )}
        <Pager
          t={t}
          page={page}
          pageCount={pageCount}
          hrefOf={(n) => addressWith(here, { q }, { page: String(n) })}
          summary={
            users.length === 0
              ? t('shell.noRows')
              : t('shell.rowsShown', {
                  from: formatNumber(locale, (page - 1) * pageSize + 1),
                  to: formatNumber(locale, (page - 1) * pageSize + users.length),
                  total: formatNumber(locale, total),
                })
          }
        />
      </Card>
    </>
  ),
})
