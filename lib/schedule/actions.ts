'use server'
import type { z } from 'zod'
import { covers } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import { sentence } from '@/lib/i18n/sentence'
import { scheduleChanged } from '@/lib/notifications/tellings'
import { includesDay, type Period } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { inScheduleOrder, lessonHours } from './items'
import { isIn, partAfter } from './parts'
import { listSchedule, type ScheduleEntry } from './queries'
import { scheduleRefusal } from './rules'
import { scheduleInput } from './schema'
import { replaceSchedule, takeCohortVersion } from './work'

/** One part of the week as one set, under the version of its cohort: what the form did not show stays. */
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
    const { cohortId, version, part, items } = input
    const training = { startsOn: cohort.trainingStartsOn, endsOn: cohort.trainingEndsOn }
    const shown = before.filter((row) => isIn(part, training, row))
    const kept = before.filter((row) => !isIn(part, training, row))
    refuseWrongPlaces(input, training, shown, kept)
    const rows = items.flatMap((row) => {
      if (!row) return []
      const { remove: _, ...written } = row
      return [written]
    })
    await takeCohortVersion(tx, cohort, version)
    await replaceSchedule(tx, cohort, shown, rows)
    const after = [...kept, ...rows]
    return {
      subject: { kind: 'cohort', id: cohortId },
      governmentId: cohort.hostId,
      cohortId,
      before: { rows: before.map(written) },
      after: { rows: inScheduleOrder(after).map(written), lessonHours: lessonHours(after) },
      tell: [
        scheduleChanged(
          cohortId,
          cohort.delegations.map(({ id }) => id),
        ),
      ],
      next: nextOf(input, training),
      notice: sentence('schedule.saved', { rows: after.length, hours: lessonHours(after) }),
    }
  },
})

type Input = z.output<typeof scheduleInput>

/** A row stands on the day that was shown; one from outside on a day of the training, or where it stood, free of others. */
function refuseWrongPlaces(
  { part, items }: Input,
  training: Period,
  shown: readonly ScheduleEntry[],
  kept: readonly ScheduleEntry[],
) {
  items.forEach((row, index) => {
    if (!row) return
    const stays = part === 'outside' && shown.some(({ id, day }) => id === row.id && day === row.day)
    const fits = part === 'outside' ? includesDay(training, row.day) || stays : row.day === part
    if (!fits) refuse('schedule.dayOutside', `items[${index}].${part === 'outside' ? 'day' : 'startsAt'}`)
  })
  const late = items.findIndex((row) =>
    kept.some((one) => one.day === row?.day && one.startsAt < row.endsAt && row.startsAt < one.endsAt),
  )
  if (late >= 0) refuse('schedule.overlaps', `items[${late}].startsAt`)
}

function nextOf({ cohortId, intent, part }: Input, training: Period) {
  const next = intent === 'next' ? partAfter(part, training) : intent === 'add' ? part : null
  return next ? `/cohorts/${cohortId}/schedule/edit?day=${next}` : `/cohorts/${cohortId}/schedule`
}

/** What the trail keeps of a row: when and what, no speaker. */
const written = ({ day, startsAt, endsAt, kind, titleEn }: Omit<ScheduleEntry, 'id'>) =>
  `${day} ${startsAt}-${endsAt} ${kind}: ${titleEn}`
