import { z } from 'zod'
import { ApprovalSummary, PassedOverNotice } from '@/components/approvals/approval-summary'
import { DecisionBar } from '@/components/approvals/decision-bar'
import { DecisionSteps } from '@/components/approvals/decision-steps'
import { DecreeCard } from '@/components/approvals/decree-card'
import { FingerprintCard } from '@/components/approvals/fingerprint-card'
import { NameTable } from '@/components/approvals/name-table'
import { CohortHeader, cohortCrumbs } from '@/components/cohorts/cohort-header'
import { PapersCard } from '@/components/documents/papers-card'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { coversDelegation } from '@/lib/access/actor'
import { approvingRefusal, decidingRefusal, findProposal } from '@/lib/approvals/proposal'
import { findOwnDelegation } from '@/lib/delegations/queries'
import { formatDateTimeLong } from '@/lib/i18n/format'
import { sentence, tell } from '@/lib/i18n/sentence'
import { definePage } from '@/lib/platform/doors/page'
import { mostUploadMegabytes } from '@/lib/platform/settings'

export default definePage({
  permission: 'lineup.see',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }, { today }) => {
    const own = await findOwnDelegation(tx, actor, cohortId, 'lineup.see', today)
    return own && { ...own, proposal: await findProposal(tx, actor, cohortId, 'lineup.see', today) }
  },
  title: ({ data: { proposal }, t }) =>
    proposal?.lineUp.state === 'proposed'
      ? t('approvals.approvalTitle', { people: proposal.seated.length })
      : t('approvals.approvalSeen'),
  crumbs: ({ data, t, locale }) => cohortCrumbs(t, locale, data.cohort),
  screen: 's-approval',
  view: ({ data: { cohort, delegation, proposal }, actor, t, locale }) => {
    const who = { cohort: cohort.title[locale], government: delegation.government.name }
    const isOpen = proposal?.lineUp.state === 'proposed' && delegation.state === 'proposed'
    const decides = isOpen && coversDelegation(actor, 'lineup.approve', delegation)
    const own = decides && proposal ? decidingRefusal(proposal, actor) : null
    const hindrance =
      decides && proposal && !own ? toSentence(approvingRefusal(proposal, actor, proposal.lineUp.hash)) : null
    const approved = proposal?.approvals.findLast(({ decision }) => decision === 'approved')
    return (
      <>
        <CohortHeader
          cohort={cohort}
          current="approval"
          actor={actor}
          t={t}
          locale={locale}
          title={
            isOpen ? t('approvals.approvalTitle', { people: proposal.seated.length }) : t('approvals.approvalSeen')
          }
          lead={
            isOpen && proposal.lineUp.proposedAt
              ? t('approvals.approvalLead', {
                  ...who,
                  since: formatDateTimeLong(locale, proposal.lineUp.proposedAt, actor.zone),
                })
              : t('approvals.approvalLeadDone', who)
          }
        />
        {proposal ? (
          <>
            <div className="ag">
              <div className="stack">
                {own && (
                  <Notice tone="stop" title={t('approvals.cannotApprove')}>
                    {t(own)}
                  </Notice>
                )}
                {hindrance && (
                  <Notice tone="wait" title={t('approvals.notNow')}>
                    {tell(locale, t, hindrance)}
                  </Notice>
                )}
                <ApprovalSummary proposal={proposal} isOpen={isOpen} t={t} locale={locale} />
                <PassedOverNotice proposal={proposal} t={t} />
                <NameTable proposal={proposal} t={t} locale={locale} />
              </div>
              <div className="stack">
                <DecisionSteps proposal={proposal} isYours={decides && !own} t={t} locale={locale} zone={actor.zone} />
                {delegation.mode === 'own_list' && (
                  <PapersCard
                    papers={proposal.letters}
                    mostMegabytes={mostUploadMegabytes()}
                    t={t}
                    locale={locale}
                    zone={actor.zone}
                  />
                )}
                <FingerprintCard hash={proposal.lineUp.hash} t={t} />
                {approved && coversDelegation(actor, 'lineup.propose', delegation) && (
                  <DecreeCard cohortId={cohort.id} approval={approved} t={t} />
                )}
              </div>
            </div>
            {decides && !own && <DecisionBar proposal={proposal} t={t} locale={locale} />}
          </>
        ) : (
          <EmptyState title={t('approvals.nothingProposed')} body={t('approvals.nothingProposedBody')}>
            <LinkButton href={`/cohorts/${cohort.id}/lineup`}>{t('approvals.toLineUp')}</LinkButton>
          </EmptyState>
        )}
      </>
    )
  },
})

const toSentence = (reason: ReturnType<typeof approvingRefusal>) =>
  typeof reason === 'string' ? sentence(reason) : reason
