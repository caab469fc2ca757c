import { MoveButton } from '@/components/form/move-button'
import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { markNotification, openNotification } from '@/lib/notifications/actions'
import type { NotificationPage } from '@/lib/notifications/queries'
import type { Zone } from '@/lib/platform/dates'

type Row = NotificationPage['rows'][number]
type Seen = { t: Translate; locale: Locale; zone: Zone }

/** What one was told: what, of which cohort, when, and the way to where it is done. */
export function NotificationList({ rows, ...seen }: Seen & { rows: readonly Row[] }) {
  return (
    <ul className="tl told">
      {rows.map((row) => (
        <Line key={row.id} row={row} {...seen} />
      ))}
    </ul>
  )
}

function Line({ row, t, locale, zone }: Seen & { row: Row }) {
  const said = tell(locale, t, row.said)
  const isUnread = row.readAt === null
  const hidden = { notificationId: row.id }
  return (
    <li className={isUnread ? 'unread' : undefined}>
      <div className="tx">
        {isUnread ? <b>{said}</b> : <span>{said}</span>}
        <span>
          {row.about && `${row.about[locale]} · `}
          {formatDateTime(locale, row.at, zone)}
          {row.times > 1 && ` · ${t('notifications.times', { n: row.times })}`}
        </span>
      </div>
      <div className="du">{isUnread && <Badge tone="info">{t('notifications.unreadMark')}</Badge>}</div>
      <div className="ac">
        <MoveButton
          action={openNotification}
          hidden={hidden}
          size="sm"
          label={
            <>
              {t('notifications.open')}
              <span className="sr">: {said}</span>
            </>
          }
        />
        {isUnread && (
          <MoveButton
            action={markNotification}
            hidden={hidden}
            size="sm"
            tone="quiet"
            label={
              <>
                {t('notifications.markRead')}
                <span className="sr">: {said}</span>
              </>
            }
          />
        )}
      </div>
    </li>
  )
}
