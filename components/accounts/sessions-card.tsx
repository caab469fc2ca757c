import { MoveButton } from '@/components/form/move-button'
import { Card } from '@/components/ui/card'
import { endOwnSessions } from '@/lib/accounts/session-actions'
import type { Translate } from '@/lib/i18n/server'
import { SessionTable } from './session-table'

/** Where one is signed in, and the two ways to end it everywhere else: to tidy up, and after a loss. */
export function SessionsCard(props: Parameters<typeof SessionTable>[0]) {
  const { sessions, t } = props
  return (
    <Card title={t('accounts.sessions')} id="sessions" aside={t('accounts.sessionsLead')}>
      <SessionTable {...props} />
      <div className="pad row">
        {sessions.length > 1 && <EndOthers t={t} />}
        <MoveButton
          action={endOwnSessions}
          hidden={{ why: 'lost' }}
          label={t('accounts.lost')}
          tone="danger"
          ask={{ title: t('accounts.lostAsk'), body: t('accounts.lostBody'), yes: t('accounts.lostYes') }}
        />
      </div>
    </Card>
  )
}

const EndOthers = ({ t }: { t: Translate }) => (
  <MoveButton
    action={endOwnSessions}
    hidden={{ why: 'tidy' }}
    label={t('accounts.endOthers')}
    ask={{ title: t('accounts.endOthersAsk'), body: t('accounts.endOthersBody'), yes: t('accounts.endOthers') }}
  />
)
