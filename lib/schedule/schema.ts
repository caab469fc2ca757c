import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { rowMarks, typedDay, typedLine, typedRows, typedTime, typedVersion, wantedLine } from '@/lib/i18n/typed'
import { minutesOf } from '@/lib/platform/dates'
import { itemTimesError, scheduleKinds } from './items'

const key = (message: MessageKey) => message

const title = wantedLine(160, 'schedule.titleMissing')

const itemRow = z.strictObject({
  ...rowMarks,
  day: typedDay,
  startsAt: typedTime,
  endsAt: typedTime,
  kind: z.enum(scheduleKinds, key('shell.notUnderstood')),
  titleId: title,
  /** Left out until somebody writes it: the Indonesian one stands for both. */
  titleEn: typedLine(160).default(''),
  place: typedLine(120).default(''),
  speaker: typedLine(120).default(''),
})
export type ScheduleRow = z.output<typeof itemRow>

/** One day of the week as a form: each row's times are possible, and no two rows of a day share a minute. */
export const scheduleInput = z
  .strictObject({
    cohortId: z.uuid(),
    version: typedVersion,
    intent: z.enum(['save', 'add', 'next']).catch('save').default('save'),
    /** The day that the form showed, or what stands outside of the training's days: nothing else is written. */
    part: z.union([typedDay, z.literal('outside')]),
    items: typedRows(itemRow, {
      typed: ['startsAt', 'endsAt', 'titleId', 'titleEn', 'place', 'speaker'],
      most: 300,
      tooMany: 'schedule.tooManyRows',
    }),
  })
  .superRefine(({ items }, issues) => {
    const at = (index: number, field: string, message: MessageKey) =>
      issues.addIssue({ code: 'custom', path: ['items', index, field], message })
    items.forEach((row, index) => {
      const error = row && itemTimesError(row)
      if (error) at(index, 'endsAt', error)
    })
    for (const index of overlappingRows(items)) at(index, 'startsAt', 'schedule.overlaps')
  })

/**
 * Places of the rows that begin before the one before them on that day has ended.
 * @internal its test asks for the places, which a form shows at its rows
 */
export function overlappingRows(rows: readonly (Pick<ScheduleRow, 'day' | 'startsAt' | 'endsAt'> | null)[]): number[] {
  const ordered = rows
    .flatMap((row, index) => (row && minutesOf(row.endsAt) > minutesOf(row.startsAt) ? [{ ...row, index }] : []))
    .sort((a, b) => (`${a.day}${a.startsAt}` < `${b.day}${b.startsAt}` ? -1 : 1))
  const late: number[] = []
  let last: (typeof ordered)[number] | null = null
  for (const row of ordered) {
    const clashes = last !== null && last.day === row.day && row.startsAt < last.endsAt
    if (clashes) late.push(row.index)
    if (!clashes || row.endsAt > last!.endsAt) last = row
  }
  return late
}
