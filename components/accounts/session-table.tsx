import { MoveButton } from '@/components/form/move-button'
import { Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { endOwnSession } from '@/lib/accounts/actions'
import { readDevice } from '@/lib/accounts/device'
import type { listOwnSessions } from '@/lib/accounts/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'

type Told = { t: Translate; locale: Locale }

/** The devices on which one is signed in, each with a button to end it. */
export function SessionTable({
  sessions,
  zone,
  t,
  locale,
}: Told & { sessions: Awaited<ReturnType<typeof listOwnSessions>>; zone: Zone }) {
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

function deviceWords(userAgent: string, t: Translate) {
  const { browser, system } = readDevice(userAgent)
  if (browser && system) return t('accounts.deviceOn', { browser, system })
  return browser ?? system ?? t('accounts.deviceUnknown')
}
