import { z } from 'zod'
import { UnconfirmedTable } from '@/components/grants/unconfirmed-table'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { listToConfirm } from '@/lib/grants/confirm-queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'grant.confirm',
  params: z.object({}),
  load: (tx, actor, _params, { today }) => listToConfirm(tx, actor, today),
  title: ({ t }) => t('grants.confirmTitle'),
  crumbs: ({ t }) => [{ href: '/', label: t('desk.title') }],
  view: ({ data, actor, t, locale, today }) => (
    <>
      <PageHead title={t('grants.confirmTitle')} lead={t('grants.confirmLead')} />
      <Card label={t('grants.confirmTitle')}>
        {data.length > 0 ? (
          <UnconfirmedTable grants={data} actor={actor} t={t} locale={locale} today={today} />
        ) : (
          <EmptyState title={t('grants.confirmNone')} body={t('grants.confirmNoneBody')} />
        )}
      </Card>
    </>
  ),
})
