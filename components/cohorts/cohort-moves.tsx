import { Fragment } from 'react'
import { MoveButton } from '@/components/form/move-button'
import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { covers } from '@/lib/access/actor'
import { closeCohort, openCohort, selectCohort } from '@/lib/cohorts/call-actions'
import { acceptInvitation, declineInvitation } from '@/lib/cohorts/delegation-actions'
import { delegationLifecycle } from '@/lib/cohorts/delegation-lifecycle'
import { delegationFactsOf } from '@/lib/cohorts/facts'
import { hiddenOf, type Move, movesOf, type Told } from './moves-open'
import { rareMovesOf } from './rare-moves'

/**
 * The moves of a cohort and of the own delegation that this actor holds from this state: the two that come first stand
 * in the head, all others in one menu.
 */
export function CohortMoves(told: Told) {
  const moves = [...answersOf(told), ...phaseMovesOf(told), ...editOf(told)]
  const rest = [...moves.slice(2), ...rareMovesOf(told)]
  const shown = moves.length === 0 && rest.length === 1 ? rest.splice(0) : moves.slice(0, 2)
  return (
    <>
      {shown.map(({ key, as }) => (
        <Fragment key={key}>{as('head')}</Fragment>
      ))}
      {rest.length > 0 && (
        <Menu label={told.t('cohorts.moreMoves')}>
          {rest.map(({ key, as }) => (
            <Fragment key={key}>{as('menu')}</Fragment>
          ))}
        </Menu>
      )}
    </>
  )
}

/** For who is invited: the answer. */
function answersOf({ cockpit: { cohort }, actor, t, today }: Told): Move[] {
  const { own } = cohort
  if (own?.state !== 'invited') return []
  const verbs = new Set(
    delegationLifecycle.openTo(delegationFactsOf(cohort, own, today), actor).map(({ verb }) => verb),
  )
  const hidden = { delegationId: own.id, version: own.version }
  const moves: Move[] = []
  if (verbs.has('accept'))
    moves.push({
      key: 'accept',
      as: () => <MoveButton action={acceptInvitation} hidden={hidden} label={t('cohorts.moveAccept')} tone="primary" />,
    })
  if (verbs.has('decline'))
    moves.push({
      key: 'decline',
      as: () => (
        <MoveButton
          action={declineInvitation}
          hidden={hidden}
          label={t('cohorts.moveDecline')}
          align="end"
          reason={{ hint: t('cohorts.declineReasonHint') }}
          ask={{ title: t('cohorts.askDecline'), yes: t('cohorts.yesDecline') }}
        />
      ),
    })
  return moves
}

/** What takes the cohort to its next phase. */
function phaseMovesOf(told: Told): Move[] {
  const { cockpit, t } = told
  const { verbs, isComplete } = movesOf(told)
  const next = [
    { verb: 'open', action: openCohort, tone: isComplete ? 'primary' : 'plain' },
    { verb: 'select', action: selectCohort, tone: 'plain' },
    { verb: 'close', action: closeCohort, tone: 'primary' },
  ] as const
  const texts = {
    open: [t('cohorts.moveOpen'), t('cohorts.askOpen'), t('cohorts.askOpenBody'), t('cohorts.yesOpen')],
    select: [t('cohorts.moveSelect'), t('cohorts.askSelect'), t('cohorts.askSelectBody'), t('cohorts.yesSelect')],
    close: [t('cohorts.moveClose'), t('cohorts.askClose'), t('cohorts.askCloseBody'), t('cohorts.yesClose')],
  }
  return next
    .filter(({ verb }) => verbs.has(verb))
    .map(({ verb, action, tone }) => {
      const [label, title, body, yes] = texts[verb] as [string, string, string, string]
      return {
        key: verb,
        as: () => (
          <MoveButton
            action={action}
            hidden={hiddenOf(cockpit)}
            label={label}
            tone={tone}
            align="end"
            ask={{ title, body, yes }}
          />
        ),
      }
    })
}

function editOf({ cockpit: { cohort }, actor, t }: Told): Move[] {
  const { own } = cohort
  const mayEdit =
    covers(actor, 'cohort.edit', { governmentId: cohort.hostId }) ||
    (own && own.state !== 'declined' && covers(actor, 'delegation.edit', own))
  if (!mayEdit || !['draft', 'open', 'selecting'].includes(cohort.state)) return []
  const href = `/cohorts/${cohort.id}/edit`
  return [
    {
      key: 'edit',
      as: (place) =>
        place === 'head' ? (
          <LinkButton href={href}>{t('cohorts.edit')}</LinkButton>
        ) : (
          <AppLink href={href}>{t('cohorts.edit')}</AppLink>
        ),
    },
  ]
}
