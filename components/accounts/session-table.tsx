import { MoveButton } from '@/components/form/move-button'
import { Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import type { OwnSession } from '@/lib/accounts/own-sessions'
import { endOwnSession } from '@/lib/accounts/session-actions'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { deviceWords } from './device-words'

/** The devices on which one is signed in, each with a button to end it. */
export function SessionTable({
  sessions,
  zone,
  t,
  locale,
}: {
  sessions: readonly OwnSession[]
  zone: Zone
  t: Translate
  locale: Locale
}) {
  return (
    <Table caption={t('accounts.sessions')}>
      <thead>
        <tr>
          <th scope="col">{t('accounts.device')}</th>
          <th scope="col">{t('accounts.since')}</th>
          <th scope="col">{t('accounts.lastSeen')}</th>
          <th scope="col">
            <span className="sr">{t('shell.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            <td>
              <b>{deviceWords(session.device, t)}</b>
            </td>
            <td data-l={t('accounts.since')}>{formatDateTime(locale, session.createdAt, zone)}</td>
            <td data-l={t('accounts.lastSeen')}>{formatDateTime(locale, session.lastSeenAt, zone)}</td>
            <td className="r">
              {session.isThis ? (
                <Mark tone="good">{t('accounts.thisOne')}</Mark>
              ) : (
                <MoveButton
                  action={endOwnSession}
                  hidden={{ sessionId: session.id }}
                  label={t('accounts.endSession')}
                  size="sm"
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
