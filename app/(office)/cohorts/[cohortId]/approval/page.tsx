import { z } from 'zod'
import { ApprovalHead } from '@/components/approvals/approval-head'
import { ApprovalSummary, PassedOverNotice } from '@/components/approvals/approval-summary'
import { DecidingNotices } from '@/components/approvals/deciding-notices'
import { DecisionBar } from '@/components/approvals/decision-bar'
import { DecisionSteps } from '@/components/approvals/decision-steps'
import { DecreeCard } from '@/components/approvals/decree-card'
import { FingerprintCard } from '@/components/approvals/fingerprint-card'
import { NameTable } from '@/components/approvals/name-table'
import { NothingProposed } from '@/components/approvals/nothing-proposed'
import { cohortCrumbs } from '@/components/cohorts/cohort-header'
import { PapersCard } from '@/components/documents/papers-card'
import { ChangedSinceNotice } from '@/components/participants/changed-since-notice'
import { coversDelegation } from '@/lib/access/actor'
import { findDeciding } from '@/lib/approvals/deciding'
import { findProposal } from '@/lib/approvals/proposal'
import { findOwnDelegation } from '@/lib/delegations/queries'
import { listChanges } from '@/lib/participants/queries'
import { definePage } from '@/lib/platform/doors/page'
import { mostUploadMegabytes } from '@/lib/platform/settings'

export default definePage({
  permission: 'lineup.see',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }, { today }) => {
    const own = await findOwnDelegation(tx, actor, cohortId, 'lineup.see', today)
    if (!own) return null
    const proposal = await findProposal(tx, actor, cohortId, 'lineup.see', today)
    return { own, proposal, changes: await listChanges(tx, own.delegation.id) }
  },
  title: ({ data: { proposal }, t }) =>
    proposal?.lineUp.state === 'proposed'
      ? t('approvals.approvalTitle', { people: proposal.seated.length })
      : t('approvals.approvalSeen'),
  crumbs: ({ data, t, locale }) => cohortCrumbs(t, locale, data.own.cohort),
  screen: 's-approval',
  view: ({ data: { own, proposal, changes }, actor, t, locale }) => {
    const head = { own, actor, t, locale }
    if (!proposal)
      return (
        <>
          <ApprovalHead {...head} open={null} />
          <NothingProposed cohortId={own.cohort.id} t={t} />
        </>
      )
    const deciding = findDeciding(proposal, actor)
    const told = { t, locale, zone: actor.zone }
    const approved = proposal.approvals.findLast(({ decision }) => decision === 'approved')
    return (
      <>
        <ApprovalHead {...head} open={deciding.isOpen ? proposal : null} />
        <div className="ag">
          <div className="stack">
            <DecidingNotices deciding={deciding} t={t} locale={locale} />
            <ChangedSinceNotice changes={changes} cohortId={own.cohort.id} t={t} />
            <ApprovalSummary proposal={proposal} deciding={deciding} t={t} locale={locale} />
            <PassedOverNotice proposal={proposal} t={t} />
            <NameTable proposal={proposal} t={t} locale={locale} />
          </div>
          <div className="stack">
            <DecisionSteps proposal={proposal} isYours={deciding.mayDecide} {...told} />
            {own.delegation.mode === 'own_list' && (
              <PapersCard papers={proposal.letters} mostMegabytes={mostUploadMegabytes()} {...told} />
            )}
            <FingerprintCard hash={proposal.lineUp.hash} t={t} />
            {approved && coversDelegation(actor, 'lineup.propose', own.delegation) && (
              <DecreeCard cohortId={own.cohort.id} approval={approved} t={t} />
            )}
          </div>
        </div>
        {deciding.mayDecide && <DecisionBar proposal={proposal} t={t} locale={locale} />}
      </>
    )
  },
})
