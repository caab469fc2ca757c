import { MoveButton } from '@/components/form/move-button'
import { fingerprintOf } from '@/components/lineups/fingerprint'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { approveLineUp, returnLineUp } from '@/lib/participants/approval-actions'
import type { Proposal } from '@/lib/participants/proposal'

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
        label={t('lineups.approve')}
        tone="primary"
        size="lg"
        ask={{
          title: t('lineups.approveTitle', { people: seated.length, cohort: cohort.title[locale] }),
          body: (
            <>
              <p>
                {head && `${t('lineups.checkHead', { name: head.fullName })} · `}
                {t('lineups.approveFacts', { agencies, hash: fingerprintOf(lineUp.hash) })}
              </p>
              <p className="mt-2">{t('lineups.approveBody')}</p>
            </>
          ),
          yes: t('lineups.approveYes'),
        }}
      />
      <MoveButton
        action={returnLineUp}
        hidden={hidden}
        label={t('lineups.returnIt')}
        size="lg"
        ask={{ title: t('lineups.returnTitle'), body: t('lineups.returnBody'), yes: t('lineups.returnYes') }}
        reason={{ label: t('lineups.returnReason') }}
      />
      <span className="mid soft hide-s">{t('lineups.askAgain')}</span>
    </div>
  )
}
