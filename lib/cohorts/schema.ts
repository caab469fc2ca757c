import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { isDay, toDay } from '@/lib/platform/dates'

const key = (message: MessageKey) => message

/** A reason in words: what a move of consequence asks for. */
export const reasonText = z
  .string(key('shell.reasonMissing'))
  .trim()
  .min(5, key('shell.reasonMissing'))
  .max(500, key('shell.tooLong'))
export const dayText = z.string(key('shell.dayWrong')).refine(isDay, key('shell.dayWrong')).transform(toDay)
export const versionText = z.coerce.number(key('shell.notUnderstood')).int().min(1)

export const cohortMove = z.strictObject({ cohortId: z.uuid(), version: versionText })
export const cohortMoveWithReason = cohortMove.extend({ reason: reasonText })
export const extension = cohortMoveWithReason.extend({ deadlineOn: dayText })
export const delegationMove = z.strictObject({ delegationId: z.uuid(), version: versionText })
export const delegationMoveWithReason = delegationMove.extend({ reason: reasonText })
