import { CheckField } from '@/components/form/choices'
import { MoveButton } from '@/components/form/move-button'
import { AppLink } from '@/components/ui/app-link'
import { Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import type { LastLink } from '@/lib/grants/last-link'
import { endUserSessions } from '@/lib/grants/session-actions'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'

/** How an account is signed in to: its open sessions, the log, and the end of all of it after a loss. */
export function AccessCard({
  user: { id: userId, name, version },
  sessions,
  isPasswordDue,
  lastLink,
  own,
  zone,
  t,
  locale,
}: {
  user: { id: string; name: string; version: number }
  sessions: number
  isPasswordDue: boolean
  lastLink: LastLink | null
  own: boolean
  zone: Zone
  t: Translate
  locale: Locale
}) {
  return (
    <Card title={t('grants.access')} id="access">
      <CardBody className="stack !gap-4">
        <p className="mid">{t('grants.openSessions', { sessions })}</p>
        {lastLink && (
          <p className="mid">
            {t('grants.lastLink')}: {t('grants.lastLinkMade', { time: formatDateTime(locale, lastLink.madeAt, zone) })}{' '}
            {t(linkStates[lastLink.state])} {mailWords(lastLink.mail, t)}
          </p>
        )}
        {isPasswordDue && <Mark tone="wait">{t('grants.passwordIsDue')}</Mark>}
        <div className="row">
          <AppLink href={`/administration/sign-ins?user=${userId}`}>{t('accounts.log')}</AppLink>
          {!own && (
            <MoveButton
              action={endUserSessions}
              hidden={{ userId, version }}
              label={t('grants.endSessions')}
              size="sm"
              ask={{
                title: t('grants.endSessionsAsk', { name }),
                body: t('grants.endSessionsBody'),
                yes: t('grants.endSessions'),
              }}
            >
              <CheckField name="passwordDue" label={t('grants.endSessionsDue')} optional />
            </MoveButton>
          )}
        </div>
      </CardBody>
    </Card>
  )
}

const linkStates = {
  used: 'grants.linkStateUsed',
  gone: 'grants.linkStateGone',
  open: 'grants.linkStateOpen',
} as const
const mailStates = {
  waiting: 'grants.mailStateWaiting',
  sent: 'grants.mailStateSent',
  refused: 'grants.mailStateRefused',
  handed: 'grants.mailStateHanded',
  quiet: 'grants.mailStateQuiet',
  expired: 'grants.mailStateExpired',
} as const

/** How the mail stands that carried the link; nothing where it was handed over. */
const mailWords = (state: string | null, t: Translate) =>
  state !== null && state in mailStates ? t(mailStates[state as keyof typeof mailStates]) : null
