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

/** Several people at once, each with an own place in the agency's order; a draft may still lack its motivation. */
export const newNominations = z.strictObject({
  cohortId: z.uuid(),
  rows: z
    .array(
      z.strictObject({ personId: z.uuid(), priority, motivation: looseMotivation }),
      key('nominations.nobodyPicked'),
    )
    .min(1, key('nominations.nobodyPicked'))
    .max(30, key('nominations.tooMany')),
})

export const draftChange = z.strictObject({
  nominationId: z.uuid(),
  version: typedVersion,
  priority,
  motivation: looseMotivation,
  intent: z.enum(['save', 'submit']).default('save'),
  letterNumber: z.string().trim().max(100, key('shell.tooLong')).default(''),
  letterDate: z.union([z.literal(''), typedDay]).default(''),
})

/** What a submit needs beyond a draft. */
export const submission = z.object({
  motivation,
  letterNumber: z.string().trim().min(3, key('nominations.letterNumberMissing')),
  letterDate: wantedDay('nominations.letterDateMissing'),
})

export const withdrawal = z.strictObject({ nominationId: z.uuid(), version: typedVersion, reason: typedReason })
