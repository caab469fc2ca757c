import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedVersion } from '@/lib/i18n/typed'
import { isPasteField, type PasteField } from './paste-fields'

const key = (message: MessageKey) => message
const cell = z.string().max(500, key('shell.tooLong'))
const field = z.string().refine(isPasteField, key('shell.notUnderstood'))
const staged = { pasteId: z.uuid(), version: typedVersion }

/** So many rows stand in the form that mends them; the next ones follow when these are through. */
export const mendedAtOnce = 50

export const pastedText = z.strictObject({
  rows: z.string('people.pasteNone').max(300_000, key('people.pasteTooLong')),
})

/** What each column is, and the agency of rows that name none. */
export const pasteColumns = z.strictObject({
  ...staged,
  columns: z
    .array(z.union([z.literal(''), field.transform((text) => text as PasteField)]))
    .max(60, key('shell.notUnderstood')),
  agencyId: z.union([z.literal(''), z.uuid()]).default(''),
})

/** Cells that were mended, by the number of their row, and what names of agencies mean. */
export const pasteMending = z.strictObject({
  ...staged,
  intent: z.enum(['apply', 'check']).catch('apply').default('apply'),
  rows: z
    .array(z.strictObject({ n: z.coerce.number().int().min(1).max(100_000), cells: z.record(field, cell) }))
    .max(mendedAtOnce, key('shell.notUnderstood'))
    .default([]),
  agencies: z
    .array(z.strictObject({ typed: cell, agencyId: z.union([z.literal(''), z.uuid()]) }))
    .max(mendedAtOnce, key('shell.notUnderstood'))
    .default([]),
})
export type PasteMending = z.output<typeof pasteMending>
