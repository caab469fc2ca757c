import { CheckField } from '@/components/form/choices'
import { MoveButton } from '@/components/form/move-button'
import { AppLink } from '@/components/ui/app-link'
import { Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import { endUserSessions } from '@/lib/grants/session-actions'
import type { Translate } from '@/lib/i18n/server'

/** How an account is signed in to: its open sessions, the log, and the end of all of it after a loss. */
export function AccessCard({
  user: { id: userId, name, version },
  sessions,
  isPasswordDue,
  own,
  t,
}: {
  user: { id: string; name: string; version: number }
  sessions: number
  isPasswordDue: boolean
  own: boolean
  t: Translate
}) {
  return (
    <Card title={t('grants.access')} id="access">
      <CardBody className="stack !gap-4">
        <p className="mid">{t('grants.openSessions', { sessions })}</p>
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
