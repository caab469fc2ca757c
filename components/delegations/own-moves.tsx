import type { Move, OwnMoves, Told } from '@/components/cohorts/moves-open'
import { MoveButton } from '@/components/form/move-button'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { acceptInvitation, declineInvitation } from '@/lib/delegations/actions'
import { delegationFactsOf } from '@/lib/delegations/facts'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { PlannedDays } from './planned-days'

/** The moves of the own delegation that stand beside the cohort's. */
export const ownMovesOf = (told: Told): OwnMoves => ({ answers: answersOf(told), leaving: leavingOf(told) })

/** For who is invited: the answer. */
function answersOf({ cockpit: { cohort }, actor, t }: Told): Move[] {
  const { own } = cohort
  if (own?.state !== 'invited') return []
  const facts = delegationFactsOf(cohort, own)
  const isOpen = (verb: 'accept' | 'decline') => delegationLifecycle.refusal(verb, facts, actor) === null
  const hidden = { delegationId: own.id, version: own.version }
  const moves: Move[] = []
  if (isOpen('accept'))
    moves.push({
      key: 'accept',
      as: () => (
        <MoveButton
          action={acceptInvitation}
          hidden={hidden}
          label={t('delegations.moveAccept')}
          tone="primary"
          align="end"
          ask={{
            title: t('delegations.askAccept'),
            body: t(cohort.state === 'selecting' ? 'delegations.askAcceptLateBody' : 'delegations.askAcceptBody'),
            yes: t('delegations.yesAccept'),
          }}
        >
          <PlannedDays {...usualDays(cohort)} t={t} />
        </MoveButton>
      ),
    })
  if (isOpen('decline'))
    moves.push({
      key: 'decline',
      as: () => (
        <MoveButton
          action={declineInvitation}
          hidden={hidden}
          label={t('delegations.moveDecline')}
          align="end"
          reason={{ hint: t('delegations.declineReasonHint') }}
          ask={{ title: t('delegations.askDecline'), yes: t('delegations.yesDecline') }}
        />
      ),
    })
  return moves
}

/** The days of the own people; those of the host stand there already, since they often travel together. */
function usualDays({ own, delegations, hostId }: CohortSummary) {
  const host = delegations.find((one) => one.governmentId === hostId)
  return {
    leavesOn: own?.leavesOn ?? host?.leavesOn ?? null,
    returnsOn: own?.returnsOn ?? host?.returnsOn ?? null,
  }
}

/** Whoever has accepted may still step back. */
function leavingOf({ cockpit: { cohort }, actor, t }: Told): Move[] {
  const { own } = cohort
  if (own?.state !== 'preparing') return []
  if (delegationLifecycle.refusal('decline', delegationFactsOf(cohort, own), actor)) return []
  return [
    {
      key: 'leave',
      as: () => (
        <MoveButton
          action={declineInvitation}
          hidden={{ delegationId: own.id, version: own.version }}
          label={t('delegations.moveLeave')}
          tone="quiet"
          align="end"
          reason={{ hint: t('delegations.declineReasonHint') }}
          ask={{
            title: t('delegations.askLeave'),
            body: t('delegations.askLeaveBody'),
            yes: t('delegations.yesLeave'),
          }}
        />
      ),
    },
  ]
}
