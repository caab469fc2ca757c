'use server'
import { covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { sentence } from '@/lib/i18n/sentence'
import { includesDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { lessonHours } from './items'
import { listSchedule, type ScheduleEntry } from './queries'
import { scheduleRefusal } from './rules'
import { scheduleInput } from './schema'
import { replaceSchedule, takeCohortVersion } from './work'

/** The week as one set, under the version of its cohort. */
export const saveSchedule = defineAction({
  permission: 'schedule.edit',
  input: scheduleInput,
  load: async (tx, actor, { cohortId }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    return cohort && { cohort, before: await listSchedule(tx, cohortId) }
  },
  can: (actor, { cohort }) =>
    covers(actor, 'schedule.edit', { governmentId: cohort.hostId }) ? scheduleRefusal(cohort) : 'shell.notAllowed',
  run: async ({ tx, input, subject: { cohort, before } }) => {
    const { cohortId, version, intent, items } = input
    const training = { startsOn: cohort.trainingStartsOn, endsOn: cohort.trainingEndsOn }
    items.forEach((row, index) => {
      if (row && !includesDay(training, row.day)) refuse('schedule.dayOutside', `items[${index}].startsAt`)
    })
    const rows = items.flatMap((row) => {
      if (!row) return []
      const { remove: _, ...kept } = row
      return [kept]
    })
    await takeCohortVersion(tx, cohort, version)
    await replaceSchedule(tx, cohort, rows)
    const after = rows.map((row) => ({ ...row, id: row.id ?? '' }))
    return {
      subject: { kind: 'cohort', id: cohortId },
      governmentId: cohort.hostId,
      cohortId,
      before: { rows: before.map(written) },
      after: { rows: after.map(written), lessonHours: lessonHours(after) },
      next: intent === 'add' ? `/cohorts/${cohortId}/schedule/edit` : `/cohorts/${cohortId}/schedule`,
      notice: sentence('schedule.saved', { rows: rows.length, hours: lessonHours(after) }),
    }
  },
})

/** What the trail keeps of a row: when and what, no speaker. */
const written = ({ day, startsAt, endsAt, kind, titleEn }: Omit<ScheduleEntry, 'id'>) =>
  `${day} ${startsAt}-${endsAt} ${kind}: ${titleEn}`
