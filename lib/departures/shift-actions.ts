'use server'
import { aboutCohort, writtenOf } from '@/lib/cohorts/entries'
import { cohortLifecycle } from '@/lib/cohorts/lifecycle'
import { sentence } from '@/lib/i18n/sentence'
import { listNoLongerMet } from '@/lib/nominations/recheck'
import { addDays } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { postponeInput } from './schema'
import { daysOfShift, movedDeadlineRefusal, shiftRefusal } from './shift'
import { findMovable } from './shift-queries'
import { listShiftOverlaps, shiftCohort } from './work'

/** Moves every day of a cohort by the same number of days; nominations, line-ups and seats stay (product.md, "Cohort"). */
export const postponeCohort = defineAction({
  permission: cohortLifecycle.stays.postpone.permission,
  input: postponeInput,
  load: (tx, actor, { cohortId }, { today }) => findMovable(tx, actor, cohortId, today),
  can: (actor, { cohort, facts }, { startsOn }, { today }) =>
    cohortLifecycle.refusal('postpone', facts, actor) ?? shiftRefusal(cohort, startsOn, today),
  run: async ({ tx, actor, input, subject: { cohort }, today }) => {
    const { version, startsOn, reason } = input
    const deadlineOn = cohort.state === 'open' ? (input.deadlineOn ?? cohort.deadlineOn) : cohort.deadlineOn
    const problem = cohort.state === 'open' && deadlineOn && movedDeadlineRefusal(deadlineOn, startsOn, today)
    if (problem) refuse(problem, 'deadlineOn')
    const days = daysOfShift(cohort, startsOn)
    const names = await listShiftOverlaps(tx, cohort.id, days)
    if (names.length > 0) refuse(sentence('departures.awayOnNewDays', { names: { names } }))
    const missing = await listNoLongerMet(tx as Read, actor, cohort, days)
    const awayPeriods = await shiftCohort(tx, { id: cohort.id, version }, days, deadlineOn)
    const trainingEndsOn = addDays(cohort.trainingEndsOn, days)
    const entry = {
      ...aboutCohort(cohort),
      reason,
      before: writtenOf(cohort),
      after: { trainingStartsOn: startsOn, trainingEndsOn, deadlineOn, days },
    }
    const { next, ...told } = entry
    return {
      ...entry,
      after: { ...entry.after, awayPeriods, noLongerMet: missing.length },
      also: cohort.delegations
        .filter(({ governmentId, seats }) => governmentId !== cohort.hostId && seats > 0)
        .map(({ governmentId }) => ({ ...told, action: 'cohort.postpone', governmentId })),
      next,
      notice: sentence('departures.shifted', {
        days: { from: startsOn, to: trainingEndsOn },
        missing: missing.length,
      }),
    }
  },
  constraints: { AwayPeriod_never_twice: { reason: 'cohorts.awayTwice' } },
})
