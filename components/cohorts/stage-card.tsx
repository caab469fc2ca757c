import { LinkButton } from '@/components/ui/button'
import { NextStep } from '@/components/ui/next-step'
import { StageBar } from '@/components/ui/stage-bar'
import { type Actor, allows } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import { lacksOf } from '@/lib/cohorts/facts'
import { type Phase, phaseLabels, phases } from '@/lib/cohorts/phase'
import type { AnyMessageKey } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatDayShort, formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

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
  const at = line.indexOf(cohort.phase)
  // A complete draft has one button: the one that publishes it.
  const isComplete = lacksOf(cohort, cockpit.ruleCount, cockpit.weights).length === 0
  const invited = cohort.own?.state === 'invited'
  const step = invited ? answer : steps[cohort.phase]
  const noteOf = (phase: Phase) => {
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
            ? t('cohorts.readyFor', {
                ready: counts.scored + (cohort.scored ? 0 : counts.unscored),
                seats: cohort.own.seats,
              })
            : cohort.phase === 'open' && cohort.deadlineOn
              ? t('cohorts.deadlineIs', {
                  day: formatDay(locale, cohort.deadlineOn),
                  zone: formatZone(locale, cohort.hostZone),
                })
              : undefined
        }
      >
        {!invited &&
          !(cohort.state === 'draft' && isComplete) &&
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
