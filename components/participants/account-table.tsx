import { MoveButton } from '@/components/form/move-button'
import { Badge, Mark } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import type { Translate } from '@/lib/i18n/server'
import { inviteParticipants } from '@/lib/participants/invitation-actions'
import type { InvitedParticipant } from '@/lib/participants/invitations'

/** Who needs no sheet, and whose link has run out unused. */
export function AccountTable(props: { cohortId: string; people: readonly InvitedParticipant[]; t: Translate }) {
  const { cohortId, people, t } = props
  return (
    <Card id="accounts" title={t('participants.accounts')} className="no-print">
      <Table caption={t('participants.accounts')} tight>
        <thead>
          <tr>
            <th scope="col">{t('participants.columnName')}</th>
            <th scope="col">{t('participants.columnState')}</th>
            <th scope="col">
              <span className="sr">{t('participants.columnAct')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ participantId, fullName, status }) => (
            <tr key={participantId}>
              <td>
                <b>{fullName}</b>
              </td>
              <td>
                {status === 'done' ? (
                  <Mark tone="good">{t('participants.invitationHasAccount')}</Mark>
                ) : (
                  <Badge tone="wait">{t('participants.invitationExpired')}</Badge>
                )}
              </td>
              <td className="r">
                {status === 'expired' && (
                  <MoveButton
                    action={inviteParticipants}
                    hidden={{ cohortId, participantId }}
                    label={t('participants.invitationAgain')}
                    size="sm"
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
