import { z } from 'zod'
import { needsScoreReason, scoreValues } from '@/lib/cohorts/criteria'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedReason, typedVersion } from '@/lib/i18n/typed'

const key = (message: MessageKey) => message
const score = z
  .strictObject({
    criterionId: z.uuid(),
    value: z.coerce
      .number(key('selection.scoreMissing'))
      .int(key('selection.scoreMissing'))
      .min(scoreValues[0], key('selection.scoreMissing'))
      .max(scoreValues[4], key('selection.scoreMissing')),
    reason: z.string().trim().max(500, key('shell.tooLong')).default(''),
  })
  .superRefine(({ value, reason }, go) => {
    if (!needsScoreReason(value) || reason.length >= 5) return
    go.addIssue({ code: 'custom', path: ['reason'], message: key('selection.scoreReasonMissing') })
  })
export type ScoreInput = z.output<typeof score>

const assignment = z.strictObject({ assignmentId: z.uuid(), version: typedVersion })
export const scoreSheet = assignment.extend({ scores: z.array(score).min(1).max(20) })
export const conflict = assignment.extend({ reason: typedReason })
export const takingBack = assignment
export const assigning = z.strictObject({
  nominationId: z.uuid(),
  assessorId: z.uuid(key('selection.assessorMissing')),
})
export const balancing = z.strictObject({ delegationId: z.uuid() })
