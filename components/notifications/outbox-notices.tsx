import { Notice } from '@/components/ui/notice'
import type { Translate } from '@/lib/i18n/server'
import type { Outbox } from '@/lib/notifications/outbox'
import { adviceOf } from '@/lib/notifications/outbox-rules'

/** What an administrator should know of the outbox: no server is set, it takes nothing, or this is a demo. */
export function OutboxNotices({ outbox, demo, t }: { outbox: Outbox; demo: boolean; t: Translate }) {
  const { server, trouble } = outbox
  return (
    <div className="stack mb-6">
      {demo && (
        <Notice tone="info" title={t('notifications.stateQuiet')}>
          <p>{t('notifications.serverDemo')}</p>
        </Notice>
      )}
      {!server && (
        <Notice tone="wait" title={t('notifications.serverNone')}>
          <p>{t('notifications.serverNoneBody')}</p>
        </Notice>
      )}
      {server && trouble && (
        <Notice tone="stop" title={t('notifications.trouble')}>
          <p>{t(adviceOf(trouble) as 'notifications.adviceAway')}</p>
          <p>{t('notifications.answered', { answer: trouble })}</p>
        </Notice>
      )}
    </div>
  )
}
