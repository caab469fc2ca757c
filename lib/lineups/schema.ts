import { z } from 'zod'
import { dayText, reasonText, versionText } from '@/lib/cohorts/schema'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { movableKinds } from './arrange'

const key = (message: MessageKey) => message
/** A reason that only some moves ask for. */
const perhapsReason = z.string().trim().max(500, key('shell.tooLong')).default('')
const letterNumber = z
  .string(key('lineups.letterNumberMissing'))
  .trim()
  .min(3, key('lineups.letterNumberMissing'))
  .max(80, key('shell.tooLong'))
const personChoice = z.uuid(key('lineups.personMissing'))

export const newDraft = z.strictObject({
  cohortId: z.uuid(),
  /** empty: only the appointed of none; automatic: from the ranking; copy: of another version. */
  from: z.enum(['automatic', 'copy', 'empty']),
  lineUpId: z.uuid().optional(),
})
export const newOwnList = z.strictObject({ cohortId: z.uuid(), letterNumber, letterDate: dayText })

const draft = z.strictObject({ cohortId: z.uuid(), lineUpId: z.uuid(), version: versionText })
export const draftOnly = draft
export const entryMove = draft.extend({ personId: z.uuid(), to: z.enum(movableKinds), reason: perhapsReason })
export const appointment = draft.extend({ personId: personChoice, reason: reasonText })
export const ownPlace = draft.extend({ personId: personChoice, kind: z.enum(['selected', 'reserve']) })
export const removal = draft.extend({ personId: z.uuid() })
export const headChoice = draft.extend({ personId: z.union([z.uuid(), z.literal('')]) })
export const letterOfList = draft.extend({ letterNumber, letterDate: dayText })

/** What an approver saw: the same version and hash, or the decision does not count. */
const decision = z.strictObject({
  cohortId: z.uuid(),
  lineUpId: z.uuid(),
  version: versionText,
  hash: z.string().regex(/^[0-9a-f]{64}$/, key('shell.notUnderstood')),
})
export const approval = decision
export const returning = decision.extend({ reason: reasonText })

export const decree = z.strictObject({
  cohortId: z.uuid(),
  approvalId: z.uuid(),
  decreeNumber: z
    .string(key('lineups.decreeNumberMissing'))
    .trim()
    .min(3, key('lineups.decreeNumberMissing'))
    .max(80, key('shell.tooLong')),
  decreeDate: dayText,
  decreeSigner: z
    .string(key('lineups.decreeSignerMissing'))
    .trim()
    .min(3, key('lineups.decreeSignerMissing'))
    .max(120, key('shell.tooLong')),
})
