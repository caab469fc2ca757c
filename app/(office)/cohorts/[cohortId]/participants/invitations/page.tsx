import { z } from 'zod'
import { LoopbackNotice } from '@/components/accounts/loopback-notice'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { MoveButton } from '@/components/form/move-button'
import { AccountTable } from '@/components/participants/account-table'
import { ActivationSheet } from '@/components/participants/activation-sheet'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { inviteParticipants } from '@/lib/participants/invitation-actions'
import { findInvitations } from '@/lib/participants/invitations'
import { definePage } from '@/lib/platform/doors/page'
import { loopbackAddress } from '@/lib/platform/settings'

export default definePage({
  permission: 'participant.invite',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }, { today }) => {
    const found = await findInvitations(tx, actor, cohortId, today)
    return found && { ...found, loopback: loopbackAddress() }
  },
  title: ({ t }) => t('participants.invitations'),
  crumbs: ({ data, t, locale }) => [
    ...cohortCrumbs(t, locale, data.cohort),
    { href: `/cohorts/${data.cohort.id}/participants`, label: t('participants.title') },
  ],
  view: ({ data: { cohort, delegation, people, loopback }, actor, t, locale }) => {
    const missing = people.filter(({ status }) => status === 'none').length
    const sheets = people.filter(({ status }) => status === 'open')
    const rest = people.filter(({ status }) => status === 'expired' || status === 'done')
    return (
      <>
        <div className="no-print">
          <PageHead title={t('participants.invitations')} lead={t('participants.invitationsLead')}>
            {sheets.length > 0 && <PrintButton text={t('participants.invitationsPrint')} />}
            {missing > 0 && (
              <MoveButton
                action={inviteParticipants}
                hidden={{ cohortId: cohort.id }}
                label={t('participants.invitationsMake', { count: missing })}
                tone="primary"
                align="end"
                ask={{
                  title: t('participants.invitationsMakeTitle', { count: missing }),
                  body: t('participants.invitationsMakeBody'),
                  yes: t('participants.invitationsMakeYes'),
                }}
              />
            )}
          </PageHead>
        </div>
        <div className="stack">
          <LoopbackNotice address={loopback} t={t} />
          {missing === 0 && sheets.length === 0 && <Notice tone="good">{t('participants.invitationsNone')}</Notice>}
          {sheets.map((person) => (
            <ActivationSheet
              key={person.participantId}
              person={person}
              cohort={cohort.title[locale]}
              government={delegation.government.name}
              zone={actor.zone}
              t={t}
              locale={locale}
            />
          ))}
          {rest.length > 0 && <AccountTable cohortId={cohort.id} people={rest} t={t} />}
        </div>
      </>
    )
  },
})
