import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { isDay, isWallTime, toDay, toWallTime, type Zone } from '@/lib/platform/dates'
import { readZone } from './zones'

/** What people type into forms, read back into what is stored: the way back from lib/i18n/format. */
const key = (message: MessageKey) => message

/** Signs that turn the direction of what follows: with them a name reads otherwise on a screen than it is. */
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/

/** One line: no breaks and no control characters, since it also goes into letters and calendar files. */
export const typedLine = (most: number) =>
  z
    .string(key('shell.notUnderstood'))
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .pipe(
      z
        .string()
        .max(most, key('shell.tooLong'))
        .refine((text) => !direction.test(text), key('shell.directionMarks')),
    )
/** What somebody looks for, as a form posts it: longer than any name with its titles and its number. */
export const typedSearch = z.string().trim().max(400, key('shell.tooLong'))
/** The same in an address, which the gate bounds: it is looked for whole, and nothing of it is dropped. */
export const searchedFor = z.string().trim().catch('').default('')

/** What the other language says; the Indonesian words stand for both until somebody writes it. */
export const inBoth = (indonesian: string, english: string) => english || indonesian
/** The English words as a form shows them: nothing while the Indonesian ones stand for both. */
export const ownEnglish = (indonesian: string, english: string) => (english === indonesian ? '' : english)
export const wantedLine = (most: number, missing: MessageKey) => typedLine(most).pipe(z.string().min(1, key(missing)))

export const typedDay = z.string(key('shell.dayWrong')).refine(isDay, key('shell.dayWrong')).transform(toDay)
/** A day that must be there: an empty field says what is missing, another one that the calendar has no such day. */
export const wantedDay = (missing: MessageKey) =>
  z
    .string(key(missing))
    .min(1, { error: key(missing), abort: true })
    .pipe(typedDay)
/** 13.30 as letters write it, or 13:30. */
export const typedTime = z
  .string(key('shell.timeWrong'))
  .transform((text) => text.trim().replace('.', ':'))
  .refine(isWallTime, key('shell.timeWrong'))
  .transform(toWallTime)

/** A zone by its short name, a city or its IANA name; beside a wall time it says when that is. */
export const typedZone = (wrong: MessageKey) =>
  z
    .string(key(wrong))
    .max(120, key(wrong))
    .transform((text, context): Zone => {
      const zone = readZone(text)
      if (zone === null) context.addIssue({ code: 'custom', message: wrong })
      return zone ?? z.NEVER
    })

/** The version that a form was made from; the database counts to a little over two thousand million. */
export const typedVersion = z.coerce.number(key('shell.notUnderstood')).int().min(1).max(2_000_000_000)
/** A reason in words: what a move of consequence asks for. */
export const typedReason = z
  .string(key('shell.reasonMissing'))
  .trim()
  .min(5, key('shell.reasonMissing'))
  .max(500, key('shell.tooLong'))
/** Which of the buttons of a form with rows was pressed: done, or more empty rows. */
export const saveOrAdd = z.enum(['save', 'add']).catch('save').default('save')

/** Of a row of a form that is saved as a set: the stored row that it is, and its tick for removal. */
export const rowMarks = { id: z.union([z.uuid(), z.literal('')]).optional(), remove: z.string().optional() }

/**
 * The rows of a form that is saved as a set, each at its place: null for one that is ticked for removal or in which
 * nothing was typed, so that an error keeps the index of its row.
 */
export const typedRows = <S extends z.ZodType>(
  row: S,
  go: { typed: readonly string[]; most: number; tooMany: MessageKey },
) =>
  z.preprocess(
    (rows) => (Array.isArray(rows) ? rows.map((one) => (isLeftOut(one, go.typed) ? null : one)) : rows),
    z.array(row.nullable()).max(go.most, key(go.tooMany)).default([]),
  )

function isLeftOut(row: unknown, typed: readonly string[]) {
  if (row === null || typeof row !== 'object') return true
  const given = row as Record<string, unknown>
  return given.remove === 'on' || typed.every((name) => !String(given[name] ?? '').trim())
}
