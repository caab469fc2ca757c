import { z } from 'zod'
import { GovernmentTable } from '@/components/grants/government-table'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { extentOf } from '@/lib/access/actor'
import { listReserved } from '@/lib/grants/queries'
import { listGovernments } from '@/lib/organisation/queries'
import { columnFromDay } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'government.add',
  params: z.object({}),
  load: async (tx, actor, _params, { today }) =>
    extentOf(actor, 'government.add').installation
      ? {
          governments: await listGovernments(tx),
          accounts: await listReserved(tx, columnFromDay(today)),
        }
      : null,
  title: ({ t }) => t('organisation.governments'),
  crumbs: ({ t }) => [{ href: '/administration', label: t('organisation.title') }],
  view: ({ data, t }) => (
    <>
      <PageHead title={t('organisation.governments')} lead={t('organisation.governmentsLead')}>
        <LinkButton href="/administration/governments/new" tone="primary" icon="plus">
          {t('grants.addGovernment')}
        </LinkButton>
      </PageHead>
      <Card label={t('organisation.governments')}>
        <GovernmentTable {...data} t={t} />
      </Card>
    </>
  ),
})
