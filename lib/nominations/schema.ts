import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedDay, typedReason, typedVersion, wantedDay } from '@/lib/i18n/typed'

const key = (message: MessageKey) => message

const motivation = z
  .string(key('nominations.motivationMissing'))
  .trim()
  .min(30, key('nominations.motivationMissing'))
  .max(2000, key('shell.tooLong'))
const looseMotivation = z.string().trim().max(2000, key('shell.tooLong')).default('')
const priority = z.coerce
  .number(key('nominations.priorityWrong'))
  .int(key('nominations.priorityWrong'))
  .min(1, key('nominations.priorityWrong'))
  .max(99, key('nominations.priorityWrong'))

/** Where a row stands among the others; empty once it was left out. */
const place = z.union([z.literal(''), priority], key('nominations.priorityWrong'))
type Placed<R> = R & { place: number; at: number }

/**
 * The rows that are to be taken, in the order of their places. Each knows at which number the form wrote it: a form
 * keeps the names of its fields while people change places, so what was typed and what is said of it stay theirs.
 */
function inPlace<R extends { place: number | '' }>(rows: readonly R[], go: z.RefinementCtx): Placed<R>[] {
  const placed = rows.flatMap((row, at) => (row.place === '' ? [] : [{ ...row, place: row.place, at }]))
  if (placed.length === 0) go.addIssue({ code: 'custom', message: key('nominations.nobodyPicked') })
  return placed.toSorted((one, other) => one.place - other.place)
}

const rowsOf = <S extends z.ZodType>(row: S) =>
  z.array(row, key('nominations.nobodyPicked')).max(30, key('nominations.tooMany'))

/** Several people at once, in the agency's order; a draft may still lack its motivation. */
export const newNominations = z.strictObject({
  cohortId: z.uuid(),
  rows: rowsOf(z.strictObject({ personId: z.uuid(), place, motivation: looseMotivation })).transform(inPlace),
})

const looseLetter = {
  letterNumber: z.string().trim().max(100, key('shell.tooLong')).default(''),
  letterDate: z.union([z.literal(''), typedDay]).default(''),
}

/** Drafts that one letter carries, in the agency's order: saved, or sent together. */
export const letterOfSeveral = z.strictObject({
  cohortId: z.uuid(),
  rows: rowsOf(
    z.strictObject({ nominationId: z.uuid(), version: typedVersion, place, motivation: looseMotivation }),
  ).transform(inPlace),
  intent: z.enum(['save', 'submit']).default('save'),
  ...looseLetter,
})
export type LetterOfSeveral = z.output<typeof letterOfSeveral>

export const draftChange = z.strictObject({
  nominationId: z.uuid(),
  version: typedVersion,
  priority,
  motivation: looseMotivation,
  intent: z.enum(['save', 'submit']).default('save'),
  ...looseLetter,
})

/** What a submit needs beyond a draft. */
export const submission = z.object({
  motivation,
  letterNumber: z.string().trim().min(3, key('nominations.letterNumberMissing')),
  letterDate: wantedDay('nominations.letterDateMissing'),
})

export const withdrawal = z.strictObject({ nominationId: z.uuid(), version: typedVersion, reason: typedReason })
