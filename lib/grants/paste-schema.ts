import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedVersion } from '@/lib/i18n/typed'
import { isAccountField } from './paste-columns'
import { handOver } from './schema'

const key = (message: MessageKey) => message

/** So many accounts at a time: an office at its beginning, made within one short transaction. */
export const accountsAtOnce = 200
/** So many rows stand in the form that mends them. */
export const mendedAtOnce = 50

export const pastedAccounts = z.strictObject({
  rows: z.string('people.pasteNone').max(100_000, key('people.pasteTooLong')),
})

/** Cells that were mended, by the number of their row, and how the links reach their owners. */
export const accountMending = z.strictObject({
  pasteId: z.uuid(),
  version: typedVersion,
  intent: z.enum(['apply', 'check']).catch('apply').default('apply'),
  by: handOver,
  rows: z
    .array(
      z.strictObject({
        n: z.coerce.number().int().min(1).max(100_000),
        cells: z.record(
          z.string().refine(isAccountField, key('shell.notUnderstood')),
          z.string().max(500, key('shell.tooLong')),
        ),
      }),
    )
    .max(mendedAtOnce, key('shell.notUnderstood'))
    .default([]),
})
