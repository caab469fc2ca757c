import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedReason, wantedDay } from '@/lib/i18n/typed'
import { draftOnly, letterNumber, wanted } from '@/lib/lineups/schema'

const key = (message: MessageKey) => message

/** Number and date of the letter of an own list. */
export const letterOfList = draftOnly.extend({ letterNumber, letterDate: wantedDay('lineups.letterDateMissing') })
/** What an approver saw: the same version and hash, or the decision does not count. */
export const approval = draftOnly.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/, key('shell.notUnderstood')) })
export const returning = approval.extend({ reason: typedReason })

export const decree = z.strictObject({
  cohortId: z.uuid(),
  approvalId: z.uuid(),
  decreeNumber: wanted(80, 'approvals.decreeNumberMissing'),
  decreeDate: wantedDay('approvals.decreeDateMissing'),
  decreeSigner: wanted(120, 'approvals.decreeSignerMissing'),
})
