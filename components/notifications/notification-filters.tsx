import { ChipLink, Chips } from '@/components/ui/chips'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { NotificationPage } from '@/lib/notifications/queries'
import type { NotificationFilters as Filters } from '@/lib/notifications/schema'
import { addressWith } from '@/lib/platform/address'

/** The address of the list with these filters. */
export const listAddress = ({ show, cohort, page = 1 }: Partial<Filters>) =>
  addressWith('/notifications', {
    show: show === 'all' ? show : null,
    cohort,
    page: page > 1 ? String(page) : null,
  })

/** Unread or all, and of which cohort. */
export function NotificationFilters(props: { page: NotificationPage; filters: Filters; t: Translate; locale: Locale }) {
  const { page, filters, t, locale } = props
  const { show, cohort } = filters
  return (
    <div className="stack !gap-2 mb-4">
      <Chips label={t('notifications.filters')}>
        <ChipLink href={listAddress({ cohort })} current={show === 'unread'} count={page.unread}>
          {t('notifications.showUnread')}
        </ChipLink>
        <ChipLink href={listAddress({ show: 'all', cohort })} current={show === 'all'}>
          {t('notifications.showAll')}
        </ChipLink>
      </Chips>
      {(page.cohorts.length > 1 || cohort) && (
        <Chips label={t('notifications.everyCohort')} scroll>
          <ChipLink href={listAddress({ show })} current={!cohort} count={page.all}>
            {t('notifications.everyCohort')}
          </ChipLink>
          {page.cohorts.map(({ id, title, count }) => (
            <ChipLink key={id} href={listAddress({ show, cohort: id })} current={cohort === id} count={count}>
              {title[locale]}
            </ChipLink>
          ))}
        </Chips>
      )}
    </div>
  )
}
