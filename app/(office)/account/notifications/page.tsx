import { z } from 'zod'
import { ChoicesForm } from '@/components/notifications/choices-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { findChoices } from '@/lib/notifications/choice-queries'
import { choosable } from '@/lib/notifications/choices'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'notification.own',
  params: z.object({}),
  load: (tx, actor) => findChoices(tx, actor),
  title: ({ t }) => t('notifications.choices'),
  crumbs: ({ t }) => [{ href: '/account', label: t('accounts.title') }],
  view: ({ data: found, actor, t, locale }) => (
    <>
      <PageHead title={t('notifications.choices')} lead={t('notifications.choicesLead')} />
      {!found.hasAddress && (
        <div className="mb-6">
          <Notice tone="info">
            <p>{t('notifications.choicesNoAddress')}</p>
          </Notice>
        </div>
      )}
      <ChoicesForm found={found} kinds={choosable(actor)} t={t} locale={locale} />
    </>
  ),
})
