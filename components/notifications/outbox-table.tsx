import { AppLink } from '@/components/ui/app-link'
import { Badge, Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Outbox } from '@/lib/notifications/outbox'
import type { Zone } from '@/lib/platform/dates'
import { labelOfMail, standOfMail } from './mail-labels'

/** The newest mails: of what kind, to whom, when, and what became of them. */
export function OutboxTable(props: { rows: Outbox['rows']; t: Translate; locale: Locale; zone: Zone }) {
  const { rows, t, locale, zone } = props
  return (
    <Table caption={t('notifications.mailsTitle')}>
      <thead>
        <tr>
          <th scope="col">{t('notifications.previewKind')}</th>
          <th scope="col">{t('notifications.mailTo')}</th>
          <th scope="col">{t('notifications.mailWhen')}</th>
          <th scope="col">{t('notifications.mailStand')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((mail) => {
          const { tone, label } = standOfMail[mail.state]
          const State = tone === 'stop' ? Badge : Mark
          return (
            <tr key={mail.id}>
              <td>
                <AppLink href={`/administration/mail/${mail.id}`}>
                  {t(labelOfMail(mail.kind) as 'notifications.kindTest')}
                </AppLink>
              </td>
              <td className="person" data-l={t('notifications.mailTo')}>
                <b>{mail.user.name}</b>
                <span>{mail.user.post}</span>
              </td>
              <td data-l={t('notifications.mailWhen')}>{formatDateTime(locale, mail.createdAt, zone)}</td>
              <td data-l={t('notifications.mailStand')}>
                <State tone={tone}>{t(label)}</State>
                {mail.state !== 'sent' && mail.answer && (
                  <p className="small soft">
                    {mail.answer === 'restored'
                      ? t('notifications.heldByRestore')
                      : t('notifications.answered', { answer: mail.answer })}
                    {mail.tries > 0 && `, ${t('notifications.triedTimes', { n: mail.tries })}`}
                  </p>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
