import { LinkButton } from '@/components/ui/button'
import { NextStep } from '@/components/ui/next-step'
import { StageBar } from '@/components/ui/stage-bar'
import { type Actor, allows, covers } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import { factsOf, lacksOf } from '@/lib/cohorts/facts'
import { cohortLifecycle } from '@/lib/cohorts/lifecycle'
import { type Phase, phaseLabels, phases } from '@/lib/cohorts/phase'
import type { AnyMessageKey } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatDayShort, formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { dayIn } from '@/lib/platform/dates'
import { waitsOf } from './waits'

const line: readonly Phase[] = phases.filter((phase) => phase !== 'cancelled')

type Step = { title: AnyMessageKey; address: string; label: AnyMessageKey; permission: Permission }
const steps: Record<Phase, Step> = {
  draft: { title: 'cohorts.nextDraft', address: '/edit', label: 'cohorts.goEdit', permission: 'cohort.edit' },
  open: {
    title: 'cohorts.nextOpen',
    address: '/nominations',
    label: 'cohorts.goNominations',
    permission: 'nomination.see',
  },
  selecting: {
    title: 'cohorts.nextSelecting',
    address: '/lineup',
    label: 'cohorts.goLineUp',
    permission: 'lineup.see',
  },
  approved: {
    title: 'cohorts.nextApproved',
    address: '/departure',
    label: 'cohorts.goDeparture',
    permission: 'departure.see',
  },
  departed: {
    title: 'cohorts.nextDeparted',
    address: '/schedule',
    label: 'cohorts.goSchedule',
    permission: 'schedule.see',
  },
  running: {
    title: 'cohorts.nextRunning',
    address: '/schedule',
    label: 'cohorts.goSchedule',
    permission: 'schedule.see',
  },
  completed: {
    title: 'cohorts.nextCompleted',
    address: '/participants',
    label: 'cohorts.goParticipants',
    permission: 'participant.see',
  },
  closed: {
    title: 'cohorts.nextClosed',
    address: '/participants',
    label: 'cohorts.goParticipants',
    permission: 'participant.see',
  },
  cancelled: { title: 'cohorts.nextCancelled', address: '/trail', label: 'cohorts.latestAll', permission: 'trail.see' },
}

/** For who is invited the answer comes first. */
const answer: Step = {
  title: 'cohorts.nextInvited',
  address: '/schedule',
  label: 'cohorts.goSchedule',
  permission: 'schedule.see',
}

/** For an agency the open call means: see who may go, and nominate. */
const nominate: Step = {
  title: 'cohorts.nextNominate',
  address: '/eligibility',
  label: 'cohorts.goEligibility',
  permission: 'nomination.write',
}

/** By its days the delegation is home; that it is, somebody has to record. */
const recordReturn: Step = {
  title: 'cohorts.nextReturn',
  address: '/departure',
  label: 'cohorts.goReturn',
  permission: 'departure.edit',
}

/** What comes next for this actor. */
function stepOf({ cohort }: Cockpit, actor: Actor): Step {
  const { own, phase } = cohort
  if (own?.state === 'invited') return answer
  if (phase === 'open' && own?.state === 'preparing' && allows(actor, 'nomination.write')) return nominate
  if (phase === 'completed' && own?.state === 'departed' && covers(actor, 'departure.edit', own)) return recordReturn
  return steps[phase]
}

/** A move of the head is the next step itself: publishing a complete draft, closing when everyone is home. */
function isNextInHead({ cohort, ruleCount, weights }: Cockpit, actor: Actor) {
  if (cohort.state === 'draft') return lacksOf(cohort, ruleCount, weights).length === 0
  return cohortLifecycle.refusal('close', factsOf(cohort, ruleCount, weights), actor) === null
}

/** Where the cohort stands on its line, and what to press next. */
export function StageCard({
  cockpit,
  actor,
  t,
  locale,
}: {
  cockpit: Cockpit
  actor: Actor
  t: Translate
  locale: Locale
}) {
  const { cohort, counts } = cockpit
  const { zone } = actor
  const at = line.indexOf(cohort.phase)
  const invited = cohort.own?.state === 'invited'
  const step = stepOf(cockpit, actor)
  const blockers = waitsOf(cockpit, false).filter(({ blocks }) => blocks).length
  const noteOf = (phase: Phase) => {
    if (phase === 'selecting' && cohort.phase === phase)
      return t('cohorts.sinceDay', { day: formatDayShort(locale, dayIn(cohort.since, zone)) })
    if (phase === 'open' && cohort.deadlineOn) return formatDayShort(locale, cohort.deadlineOn)
    if (phase === 'departed' && cohort.own?.leavesOn) return formatDayShort(locale, cohort.own.leavesOn)
    if (phase === 'running') return formatDayShort(locale, cohort.trainingStartsOn)
    return phase === 'completed' ? formatDayShort(locale, cohort.trainingEndsOn) : undefined
  }
  const phase = t(phaseLabels[cohort.phase] as 'cohorts.phaseOpen')
  return (
    <section className="card" aria-label={t('cohorts.stages')}>
      {at >= 0 && (
        <StageBar
          label={t('cohorts.stages')}
          doneWord={t('shell.stepDone')}
          summary={<b>{t('cohorts.stageSummary', { phase, n: at + 1 })}</b>}
          stops={line.map((one, index) => ({
            name: t(phaseLabels[one] as 'cohorts.phaseOpen'),
            state: index < at ? 'done' : index === at ? 'now' : 'todo',
            note: noteOf(one),
          }))}
        />
      )}
      <NextStep
        title={t(step.title as 'cohorts.nextOpen')}
        body={
          cohort.phase === 'selecting' && counts && cohort.own
            ? [
                t('cohorts.readyFor', {
                  ready: counts.scored + (cohort.scored ? 0 : counts.unscored),
                  seats: cohort.own.seats,
                }),
                blockers > 0 && t('cohorts.firstTheBlockers', { n: blockers }),
              ]
                .filter(Boolean)
                .join(' ')
            : cohort.phase === 'open' && cohort.deadlineOn
              ? t('cohorts.deadlineIs', {
                  day: formatDay(locale, cohort.deadlineOn),
                  zone: formatZone(locale, cohort.hostZone),
                })
              : undefined
        }
      >
        {!invited &&
          !isNextInHead(cockpit, actor) &&
          allows(actor, step.permission) &&
          (cohort.own || !['/lineup', '/nominations', '/departure'].includes(step.address)) && (
            <LinkButton href={`/cohorts/${cohort.id}${step.address}`} tone="primary" size="lg" iconEnd="arrow-right">
              {t(step.label as 'cohorts.goLineUp')}
            </LinkButton>
          )}
      </NextStep>
    </section>
  )
}
