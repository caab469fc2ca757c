import { z } from 'zod'
import { AgencyTable } from '@/components/organisation/agency-table'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { formatNumber } from '@/lib/i18n/format'
import { listAgencies } from '@/lib/organisation/queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'organisation.edit',
  params: z.object({}),
  load: (tx, actor) => listAgencies(tx, actor),
  title: ({ t }) => t('organisation.agencies'),
  crumbs: ({ t }) => [{ href: '/administration', label: t('organisation.title') }],
  view: ({ data, t, locale }) => (
    <>
      <PageHead
        title={t('organisation.agencies')}
        lead={t('organisation.agenciesLead', { active: formatNumber(locale, data.filter((one) => one.active).length) })}
      >
        <LinkButton href="/administration/agencies/new" tone="primary" icon="plus">
          {t('organisation.addAgency')}
        </LinkButton>
      </PageHead>
      <Card label={t('organisation.agencies')}>
        {data.length > 0 ? (
          <AgencyTable agencies={data} t={t} />
        ) : (
          <EmptyState title={t('organisation.noAgencies')} body={t('organisation.noAgenciesBody')} />
        )}
      </Card>
    </>
  ),
})
