import { Fragment } from 'react'
import { MoveButton } from '@/components/form/move-button'
import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { covers } from '@/lib/access/actor'
import { closeCohort, openCohort, selectCohort } from '@/lib/cohorts/call-actions'
import { formatList } from '@/lib/i18n/format'
import { hiddenOf, type Move, movesOf, type OwnMoves, type Told } from './moves-open'
import { rareMovesOf } from './rare-moves'

/**
 * The moves of a cohort and of the own delegation that this actor holds from this state: the two that come first stand
 * in the head, all others in one menu.
 */
export function CohortMoves({ own, ...told }: Told & { own: OwnMoves }) {
  const moves = [...own.answers, ...phaseMovesOf(told), ...editOf(told)]
  const rest = [...moves.slice(2), ...rareMovesOf(told, own.leaving)]
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

/** What takes the cohort to its next phase. */
function phaseMovesOf(told: Told): Move[] {
  const { cockpit, t, locale } = told
  const silent = cockpit.cohort.delegations.filter(({ state }) => state === 'invited')
  const governments = formatList(
    locale,
    silent.map(({ government }) => government.name),
  )
  const closing = [t('cohorts.askSelectBody'), silent.length > 0 && t('cohorts.askSelectSilent', { governments })]
  const { verbs, isComplete } = movesOf(told)
  const next = [
    { verb: 'open', action: openCohort, tone: isComplete ? 'primary' : 'plain' },
    { verb: 'select', action: selectCohort, tone: 'plain' },
    { verb: 'close', action: closeCohort, tone: 'primary' },
  ] as const
  const texts = {
    open: [t('cohorts.moveOpen'), t('cohorts.askOpen'), t('cohorts.askOpenBody'), t('cohorts.yesOpen')],
    select: [
      t('cohorts.moveSelect'),
      t('cohorts.askSelect'),
      closing.filter(Boolean).join(' '),
      t('cohorts.yesSelect'),
    ],
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
