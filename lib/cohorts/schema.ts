import { z } from 'zod'
import { typedReason, typedVersion, wantedDay } from '@/lib/i18n/typed'

export const cohortMove = z.strictObject({ cohortId: z.uuid(), version: typedVersion })
export const cohortMoveWithReason = cohortMove.extend({ reason: typedReason })
export const extension = cohortMoveWithReason.extend({ deadlineOn: wantedDay('cohorts.newDeadlineMissing') })
