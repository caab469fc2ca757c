import { z } from 'zod'
import { DeputyTable } from '@/components/grants/deputy-table'
import { NameDeputyCard } from '@/components/grants/name-deputy-card'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { allows } from '@/lib/access/actor'
import { longestDeputy } from '@/lib/grants/deputies'
import { listColleagues, listDeputies, listPrincipals } from '@/lib/grants/deputy-queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'account.own',
  params: z.object({}),
  load: async (tx, actor, _params, { today }) => {
    const mayName = allows(actor, 'deputy.name')
    return {
      deputies: await listDeputies(tx, actor, today),
      principals: mayName ? await listPrincipals(tx, actor, today) : [],
      colleagues: mayName ? await listColleagues(tx, actor, today) : [],
    }
  },
  title: ({ t }) => t('grants.deputies'),
  crumbs: ({ t }) => [
    { href: '/', label: t('shell.navDesk') },
    { href: '/account', label: t('accounts.title') },
  ],
  view: ({ data: { deputies, principals, colleagues }, actor, t, locale, today }) => (
    <>
      <PageHead title={t('grants.deputies')} lead={t('grants.deputiesLead', { days: longestDeputy })} />
      <div className="grid gap-6 lg:grid-cols-[1fr_25rem] items-start">
        <Card label={t('grants.deputies')}>
          {deputies.length > 0 ? (
            <DeputyTable deputies={deputies} t={t} locale={locale} today={today} />
          ) : (
            <EmptyState title={t('grants.deputiesNone')} body={t('grants.deputiesNoneBody')} />
          )}
        </Card>
        {principals.length > 0 && (
          <NameDeputyCard principals={principals} colleagues={colleagues} own={actor.userId} t={t} />
        )}
      </div>
    </>
  ),
})
