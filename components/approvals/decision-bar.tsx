import { MoveButton } from '@/components/form/move-button'
import { approveLineUp, returnLineUp } from '@/lib/approvals/actions'
import type { Proposal } from '@/lib/approvals/proposal'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { fingerprintOf } from './fingerprint'

/** Approve or return, each after its consequence has been read. */
export function DecisionBar({ proposal, t, locale }: { proposal: Proposal; t: Translate; locale: Locale }) {
  const { cohort, lineUp, seated } = proposal
  const hidden = { cohortId: cohort.id, lineUpId: lineUp.id, version: lineUp.version, hash: lineUp.hash }
  const agencies = new Set(seated.map(({ agencyId }) => agencyId)).size
  const head = seated.find(({ isHead }) => isHead)
  return (
    <div className="actionbar bar mt-6">
      <MoveButton
        action={approveLineUp}
        hidden={hidden}
        label={t('approvals.approve')}
        tone="primary"
        size="lg"
        ask={{
          title: t('approvals.approveTitle', { people: seated.length, cohort: cohort.title[locale] }),
          body: (
            <>
              <p>
                {head && `${t('lineups.checkHead', { name: head.fullName })} · `}
                {t('approvals.approveFacts', { agencies, hash: fingerprintOf(lineUp.hash) })}
              </p>
              <p className="mt-2">{t('approvals.approveBody')}</p>
            </>
          ),
          yes: t('approvals.approveYes'),
        }}
      />
      <MoveButton
        action={returnLineUp}
        hidden={hidden}
        label={t('approvals.returnIt')}
        size="lg"
        ask={{ title: t('approvals.returnTitle'), body: t('approvals.returnBody'), yes: t('approvals.returnYes') }}
        reason={{ label: t('approvals.returnReason') }}
      />
      <span className="mid soft hide-s">{t('approvals.askAgain')}</span>
    </div>
  )
}
