import type { Cockpit } from '@/lib/cohorts/cockpit'
import type { Locale } from '@/lib/i18n/define'
import { formatDay, formatDayLong, formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

/** What stands under the next step: what is offered, what is ready, or until when. */
export function leadOfStep({ cohort, counts }: Cockpit, blockers: number, t: Translate, locale: Locale) {
  const { own } = cohort
  const deadline =
    cohort.deadlineOn &&
    t('cohorts.deadlineIs', {
      day: formatDay(locale, cohort.deadlineOn),
      zone: formatZone(locale, cohort.hostZone),
    })
  const says = (sentences: (string | false | null)[]) => sentences.filter(Boolean).join(' ') || undefined
  if (cohort.state === 'cancelled')
    return cohort.cancelReason ? t('cohorts.cancelledBecause', { reason: cohort.cancelReason }) : undefined
  if (own?.state === 'declined') return t('cohorts.declinedBody')
  if (own?.state === 'invited') return says([t('cohorts.offered', { seats: own.seats }), deadline])
  if (cohort.phase === 'selecting' && counts && own) {
    const ready = counts.scored + (cohort.scored ? 0 : counts.unscored)
    return says([
      t('cohorts.readyFor', { ready, seats: own.seats }),
      blockers > 0 && t('cohorts.firstTheBlockers', { n: blockers }),
    ])
  }
  if (cohort.phase === 'approved' && own?.leavesOn)
    return t('cohorts.leavesOnDay', { day: formatDayLong(locale, own.leavesOn) })
  return cohort.phase === 'open' ? says([deadline]) : undefined
}
