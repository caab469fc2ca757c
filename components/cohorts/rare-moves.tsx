import { Field } from '@/components/form/field'
import { MoveButton } from '@/components/form/move-button'
import { AppLink } from '@/components/ui/app-link'
import { covers } from '@/lib/access/actor'
import { cancelCohort, extendCohort } from '@/lib/cohorts/call-actions'
import { copyCohort } from '@/lib/cohorts/form-actions'
import { formatDay } from '@/lib/i18n/format'
import { hiddenOf, type Move, movesOf, type Told } from './moves-open'

/** What is seldom done, or done with care. */
export function rareMovesOf(told: Told, leaving: Move[]): Move[] {
  const { cockpit, actor, t, locale, today } = told
  const { cohort } = cockpit
  const { verbs } = movesOf(told)
  const hosts = covers(actor, 'cohort.create', { governmentId: cohort.hostId })
  const hidden = hiddenOf(cockpit)
  const taken = cohort.delegations.reduce((sum, one) => sum + one.taken, 0)
  const deadlineNow = cohort.deadlineOn && t('cohorts.deadlineNow', { day: formatDay(locale, cohort.deadlineOn) })
  const moves: (Move | false)[] = [
    verbs.has('extend') &&
      today < cohort.trainingStartsOn && {
        key: 'extend',
        as: () => (
          <MoveButton
            action={extendCohort}
            hidden={hidden}
            label={t('cohorts.moveExtend')}
            align="end"
            reason={{}}
            ask={{ title: t('cohorts.askExtend'), yes: t('cohorts.yesExtend') }}
          >
            <Field name="deadlineOn" type="date" label={t('cohorts.newDeadline')} hint={deadlineNow} />
          </MoveButton>
        ),
      },
    hosts &&
      (cohort.state === 'open' || cohort.state === 'selecting') && {
        key: 'seats',
        as: () => <AppLink href={`/cohorts/${cohort.id}/edit#seats`}>{t('cohorts.goSeats')}</AppLink>,
      },
    verbs.has('postpone') && {
      key: 'postpone',
      as: () => <AppLink href={`/cohorts/${cohort.id}/postpone`}>{t('cohorts.movePostpone')}</AppLink>,
    },
    hosts &&
      cohort.state !== 'draft' && {
        key: 'copy',
        as: (place) => (
          <MoveButton
            action={copyCohort}
            hidden={{ cohortId: cohort.id }}
            label={t('cohorts.copy')}
            tone={place === 'head' ? 'plain' : 'quiet'}
          />
        ),
      },
    ...leaving,
    verbs.has('cancel') && {
      key: 'cancel',
      as: () => (
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
      ),
    },
  ]
  return moves.filter((move) => move !== false)
}
