import { Card } from '@/components/ui/card'
import { VSteps } from '@/components/ui/v-steps'
import type { CohortSummary } from '@/lib/cohorts/queries'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/i18n/define'
import { formatAgo, formatDayLong, formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { type Day, daysBetween } from '@/lib/platform/dates'

/** The days that count for a cohort, in order, with today among them. */
export function DaysCard({
  cohort,
  t,
  locale,
  today,
}: {
  cohort: CohortSummary
  t: Translate
  locale: Locale
  today: Day
}) {
  // Of a past cohort of which only the month is known, no day is named.
  const known = (day: Day) => (cohort.datePrecision === 'day' ? day : null)
  const days: { label: MessageKey; day: Day | null }[] = [
    { label: 'cohorts.dayOpens', day: cohort.opensOn },
    { label: 'cohorts.dayDeadline', day: cohort.deadlineOn },
    { label: 'cohorts.dayLeaves', day: cohort.own?.leavesOn ?? null },
    { label: 'cohorts.dayStarts', day: known(cohort.trainingStartsOn) },
    { label: 'cohorts.dayEnds', day: known(cohort.trainingEndsOn) },
    { label: 'cohorts.dayReturns', day: cohort.own?.returnsOn ?? null },
  ]
  const shown = [
    ...days.filter((one): one is { label: MessageKey; day: Day } => one.day !== null),
    { label: 'cohorts.dayToday' as const, day: today },
  ]
  // What begins on a day has come as soon as it is that day; what ends on it lasts to its end.
  const begins: MessageKey[] = ['cohorts.dayOpens', 'cohorts.dayLeaves', 'cohorts.dayStarts']
  const isOver = (label: MessageKey, day: Day) =>
    // The call of a draft is not open yet, whatever day was planned for it.
    !(label === 'cohorts.dayOpens' && cohort.state === 'draft') &&
    (day < today || (day === today && begins.includes(label)))
  // What ends today is still ahead; what begins today has come.
  const rank = (label: MessageKey) => (begins.includes(label) ? 0 : label === 'cohorts.dayToday' ? 1 : 2)
  const noteOf = (label: MessageKey, day: Day) => {
    const full = formatDayLong(locale, day)
    const at = label === 'cohorts.dayDeadline' ? `${full}, 23.59 ${formatZone(locale, cohort.hostZone)}` : full
    return day > today ? `${at} · ${formatAgo(locale, daysBetween(day, today))}` : at
  }
  return (
    <Card title={t('cohorts.importantDays')}>
      <div className="pad !pt-1">
        <VSteps
          label={t('cohorts.importantDays')}
          steps={shown
            .toSorted((a, b) => a.day.localeCompare(b.day) || rank(a.label) - rank(b.label))
            .map(({ label, day }) => ({
              title: t(label as 'cohorts.dayToday'),
              note: noteOf(label, day),
              state: label === 'cohorts.dayToday' ? 'now' : isOver(label, day) ? 'done' : 'todo',
            }))}
        />
      </div>
    </Card>
  )
}
