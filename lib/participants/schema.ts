import { z } from 'zod'
import { reasonText, versionText } from '@/lib/cohorts/schema'
import type { MessageKey } from '@/lib/i18n/catalogue'

const key = (message: MessageKey) => message
const one = z.strictObject({ cohortId: z.uuid(), participantId: z.uuid(), version: versionText })

export const leadership = one
export const withdrawal = one.extend({ reason: reasonText })
/** Names the reserve that the Kabag saw, so that nobody else moves up in between. */
export const replacement = withdrawal.extend({ successorId: z.uuid() })
export const addition = z.strictObject({
  cohortId: z.uuid(),
  version: versionText,
  personId: z.uuid(key('lineups.personMissing')),
  reason: reasonText,
})
export const invitation = z.strictObject({ cohortId: z.uuid(), participantId: z.uuid().optional() })
