import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { isDay, isWallTime, minutesOf, toDay, toWallTime } from '@/lib/platform/dates'
import { itemTimesError, scheduleKinds } from './now-next'

const key = (message: MessageKey) => message

/** One line: no breaks and no control characters, since it also goes into a calendar file. */
const line = (max: number) =>
  z
    .string(key('shell.notUnderstood'))
    .transform((text) =>
      text
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .pipe(z.string().max(max, key('shell.tooLong')))
const title = line(160).pipe(z.string().min(1, key('schedule.titleMissing')))
const time = z
  .string(key('shell.timeWrong'))
  .transform((text) => text.trim().replace('.', ':'))
  .refine(isWallTime, key('shell.timeWrong'))
  .transform(toWallTime)

const itemRow = z.strictObject({
  id: z.union([z.uuid(), z.literal('')]).optional(),
  day: z.string(key('shell.dayWrong')).refine(isDay, key('shell.dayWrong')).transform(toDay),
  startsAt: time,
  endsAt: time,
  kind: z.enum(scheduleKinds, key('shell.notUnderstood')),
  titleId: title,
  titleEn: title,
  place: line(120).default(''),
  speaker: line(120).default(''),
  remove: z.string().optional(),
})
export type ScheduleRow = z.output<typeof itemRow>

/** Rows that are ticked for removal, or in which nothing was typed, are no rows. */
const kept = z.preprocess(
  (rows) => (Array.isArray(rows) ? rows.map((row) => (isDropped(row as Record<string, unknown>) ? null : row)) : rows),
  z.array(itemRow.nullable()).max(300, key('schedule.tooManyRows')).default([]),
)
const typed = ['startsAt', 'endsAt', 'titleId', 'titleEn', 'place', 'speaker']
const isDropped = (row: Record<string, unknown> | null) =>
  row === null ||
  typeof row !== 'object' ||
  row.remove === 'on' ||
  typed.every((name) => !String(row[name] ?? '').trim())

/** The week as one form: each row's times are possible, and no two rows of a day share a minute. */
export const scheduleInput = z
  .strictObject({
    cohortId: z.uuid(),
    version: z.coerce.number(key('shell.notUnderstood')).int().min(1),
    intent: z.enum(['save', 'add']).catch('save').default('save'),
    items: kept,
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
export type ScheduleInput = z.output<typeof scheduleInput>

/** Places of the rows that begin before the one before them on that day has ended. */
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
