import { MoveButton } from '@/components/form/move-button'
import { Pager } from '@/components/form/pager'
import { listAddress, NotificationFilters } from '@/components/notifications/notification-filters'
import { NotificationList } from '@/components/notifications/notification-list'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { allows } from '@/lib/access/actor'
import { markAllNotifications } from '@/lib/notifications/actions'
import { listNotifications } from '@/lib/notifications/queries'
import { notificationFilters } from '@/lib/notifications/schema'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'notification.own',
  params: notificationFilters,
  load: async (tx, actor, filters, { now }) => ({ filters, page: await listNotifications(tx, actor, filters, now) }),
  title: ({ t }) => t('notifications.title'),
  screen: 's-desk',
  view: ({ data: { filters, page }, actor, t, locale }) => {
    const { rows, total, pageCount, first } = page
    return (
      <>
        <PageHead title={t('notifications.title')} lead={t('notifications.lead', { unread: page.unread })}>
          {allows(actor, 'escalation.edit') && (
            <LinkButton href="/administration/escalation">{t('desk.escalation')}</LinkButton>
          )}
          <LinkButton href="/account/notifications">{t('notifications.choices')}</LinkButton>
          {page.unread > 0 && (
            <MoveButton
              action={markAllNotifications}
              hidden={{ cohortId: filters.cohort ?? '' }}
              label={t('notifications.markAll')}
            />
          )}
        </PageHead>
        <NotificationFilters page={page} filters={filters} t={t} locale={locale} />
        <Card>
          {rows.length === 0 ? (
            <EmptyState
              title={t(filters.show === 'unread' ? 'notifications.noneUnread' : 'notifications.none')}
              body={t('notifications.noneBody')}
            />
          ) : (
            <NotificationList rows={rows} t={t} locale={locale} zone={actor.zone} />
          )}
          {pageCount > 1 && (
            <Pager
              t={t}
              page={page.page}
              pageCount={pageCount}
              hrefOf={(number) => listAddress({ ...filters, page: number })}
              summary={t('shell.rowsShown', { from: first, to: first + rows.length - 1, total })}
            />
          )}
        </Card>
      </>
    )
  },
})
