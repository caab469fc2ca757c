import { Field } from '@/components/form/field'
import { MoveButton } from '@/components/form/move-button'
import { LinkButton } from '@/components/ui/button'
import { type Actor, covers } from '@/lib/access/actor'
import { cancelCohort, extendCohort, openCohort, selectCohort } from '@/lib/cohorts/call-actions'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import { acceptInvitation, declineInvitation } from '@/lib/cohorts/delegation-actions'
import { delegationLifecycle } from '@/lib/cohorts/delegation-lifecycle'
import { delegationFactsOf, factsOf } from '@/lib/cohorts/facts'
import { copyCohort } from '@/lib/cohorts/form-actions'
import { cohortLifecycle } from '@/lib/cohorts/lifecycle'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'

/** The buttons of a cohort's and the own delegation's moves: those that this actor holds, from this state. */
export function CohortMoves({
  cockpit,
  actor,
  t,
  today,
}: {
  cockpit: Cockpit
  actor: Actor
  t: Translate
  today: Day
}) {
  const { cohort, ruleCount, weights } = cockpit
  const moves = cohortLifecycle.openTo(factsOf(cohort, ruleCount, weights), actor)
  // A call that lacks something shows its button beside the list of what it lacks; other hindered moves are left out.
  const verbs = new Set(moves.filter(({ verb, hindered }) => verb === 'open' || !hindered).map((move) => move.verb))
  const isComplete = moves.some(({ verb, hindered }) => verb === 'open' && !hindered)
  const own = cohort.own
  const answers = new Set(
    own ? delegationLifecycle.openTo(delegationFactsOf(cohort, own, today), actor).map((move) => move.verb) : [],
  )
  const hidden = { cohortId: cohort.id, version: cohort.version }
  const taken = cohort.delegations.reduce((sum, one) => sum + one.taken, 0)
  const mayEdit =
    covers(actor, 'cohort.edit', { governmentId: cohort.hostId }) || (own && covers(actor, 'delegation.edit', own))
  return (
    <>
      {verbs.has('open') && (
        <MoveButton
          action={openCohort}
          hidden={hidden}
          label={t('cohorts.moveOpen')}
          tone={isComplete ? 'primary' : 'plain'}
          align="end"
          ask={{ title: t('cohorts.askOpen'), body: t('cohorts.askOpenBody'), yes: t('cohorts.yesOpen') }}
        />
      )}
      {verbs.has('select') && (
        <MoveButton
          action={selectCohort}
          hidden={hidden}
          label={t('cohorts.moveSelect')}
          align="end"
          ask={{ title: t('cohorts.askSelect'), body: t('cohorts.askSelectBody'), yes: t('cohorts.yesSelect') }}
        />
      )}
      {verbs.has('extend') && (
        <MoveButton
          action={extendCohort}
          hidden={hidden}
          label={t('cohorts.moveExtend')}
          align="end"
          reason={{}}
          ask={{ title: t('cohorts.askExtend'), yes: t('cohorts.yesExtend') }}
        >
          <Field name="deadlineOn" type="date" label={t('cohorts.newDeadline')} />
        </MoveButton>
      )}
      {answers.has('accept') && own && (
        <MoveButton
          action={acceptInvitation}
          hidden={{ delegationId: own.id, version: own.version }}
          label={t('cohorts.moveAccept')}
          tone="primary"
        />
      )}
      {answers.has('decline') && own && own.state === 'invited' && (
        <MoveButton
          action={declineInvitation}
          hidden={{ delegationId: own.id, version: own.version }}
          label={t('cohorts.moveDecline')}
          align="end"
          reason={{}}
          ask={{ title: t('cohorts.askDecline'), yes: t('cohorts.yesDecline') }}
        />
      )}
      {mayEdit && ['draft', 'open', 'selecting'].includes(cohort.state) && (
        <LinkButton href={`/cohorts/${cohort.id}/edit`}>{t('cohorts.edit')}</LinkButton>
      )}
      {covers(actor, 'cohort.create', { governmentId: cohort.hostId }) && cohort.state !== 'draft' && (
        <MoveButton action={copyCohort} hidden={{ cohortId: cohort.id }} label={t('cohorts.copy')} tone="quiet" />
      )}
      {verbs.has('cancel') && (
        <MoveButton
          action={cancelCohort}
          hidden={hidden}
          label={t('cohorts.moveCancel')}
          tone="quiet"
          align="end"
          reason={{}}
          ask={{
            title: t('cohorts.askCancel'),
            body: t('cohorts.askCancelBody', { n: taken }),
            yes: t('cohorts.yesCancel'),
          }}
        />
      )}
    </>
  )
}
