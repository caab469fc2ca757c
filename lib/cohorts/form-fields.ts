import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { isDay, toDay } from '@/lib/platform/dates'

const key = (message: MessageKey) => message

/** A day, or nothing typed. */
export const dayOrNone = z
  .string(key('shell.dayWrong'))
  .refine((text) => text === '' || isDay(text), key('shell.dayWrong'))
  .transform((text) => (text === '' ? null : toDay(text)))
/** A whole number between two bounds, both included. */
export const count = (least: number, most: number, error: MessageKey) =>
  z
    .string(key(error))
    .regex(/^\s*\d{1,4}\s*$/, key(error))
    .transform(Number)
    .pipe(z.number().min(least, key(error)).max(most, key(error)))
export const seatCount = count(0, 500, 'cohorts.seatsWrong')

/** Rows that are ticked for removal, or in which nothing was typed, are no rows. */
export const kept = <S extends z.ZodType>(row: S, typed: readonly string[], most: number) =>
  z.preprocess(
    (rows) => (Array.isArray(rows) ? rows.map((one) => (isEmpty(one, typed) ? null : one)) : rows),
    z.array(row.nullable()).max(most, key('shell.tooLong')).default([]),
  )
const isEmpty = (row: unknown, typed: readonly string[]) => {
  if (row === null || typeof row !== 'object') return true
  const given = row as Record<string, unknown>
  if (given.remove === 'on' && !given.delegationId) return true
  return typed.every((name) => !String(given[name] ?? '').trim())
}

/** A box that is ticked or not. */
export const tick = z
  .string()
  .optional()
  .transform((value) => value === 'on')
