import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedReason, typedVersion } from '@/lib/i18n/typed'

const key = (message: MessageKey) => message
const one = z.strictObject({ cohortId: z.uuid(), participantId: z.uuid(), version: typedVersion })

export const leadership = one
/** What the person reads of it; nothing where nobody writes it. */
const told = z.string(key('shell.notUnderstood')).trim().max(500, key('shell.tooLong')).default('')
export const withdrawal = one.extend({ reason: typedReason, told })
/** Names the reserve that the Kabag saw, so that nobody else moves up in between. */
export const replacement = withdrawal.extend({ successorId: z.uuid() })
export const addition = z.strictObject({
  cohortId: z.uuid(),
  version: typedVersion,
  personId: z.uuid(key('lineups.personMissing')),
  reason: typedReason,
})
/** Whether it is to be ticked, whatever it is now: a press that comes twice does it once. */
export const redoTick = z.strictObject({
  cohortId: z.uuid(),
  redoId: z.uuid(),
  isDone: z.enum(['yes', 'no'], key('shell.notUnderstood')).transform((said) => said === 'yes'),
})
export const invitation = z.strictObject({ cohortId: z.uuid(), participantId: z.uuid().optional() })
