import { LinkButton } from '@/components/ui/button'
import { NextStep } from '@/components/ui/next-step'
import { StageBar } from '@/components/ui/stage-bar'
import { type Actor, allows } from '@/lib/access/actor'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import { type Phase, phaseLabels, phases } from '@/lib/cohorts/phase'
import type { Locale } from '@/lib/i18n/define'
import { formatDayShort } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, dayIn } from '@/lib/platform/dates'
import { leadOfStep } from './next-step-lead'
import { isNextInHead, stepOf } from './next-steps'
import { Unclosed } from './unclosed'
import { waitsOf } from './waits'

const line: readonly Phase[] = phases.filter((phase) => phase !== 'cancelled')

/** Where the cohort stands on its line, and what to press next. */
export function StageCard({
  cockpit,
  actor,
  t,
  locale,
  today,
}: {
  cockpit: Cockpit
  actor: Actor
  t: Translate
  locale: Locale
  today: Day
}) {
  const { cohort } = cockpit
  const { zone } = actor
  const at = line.indexOf(cohort.phase)
  const own = cohort.own
  const takesPart = own?.state !== 'invited' && own?.state !== 'declined'
  const step = stepOf(cockpit, actor, today)
  const blockers = waitsOf(cockpit, false, today).filter(({ blocks }) => blocks).length
  const noteOf = (phase: Phase) => {
    if (phase === 'selecting' && cohort.phase === phase)
      return t('cohorts.sinceDay', { day: formatDayShort(locale, dayIn(cohort.since, zone)) })
    // A delegation that has left already is 'since' its departure; when it was approved is not told here.
    if (phase === 'approved' && cohort.phase === phase && own?.state === 'approved')
      return t('cohorts.sinceDay', { day: formatDayShort(locale, dayIn(own.since, zone)) })
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
      <Unclosed governments={cohort.unclosed} locale={locale} t={t} />
      <NextStep title={t(step.title as 'cohorts.nextOpen')} body={leadOfStep(cockpit, blockers, t, locale)}>
        {takesPart &&
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
