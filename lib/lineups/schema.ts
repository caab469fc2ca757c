import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedReason, typedVersion, wantedDay } from '@/lib/i18n/typed'
import { movableKinds } from './arrange'

const key = (message: MessageKey) => message
/** A reason that only some moves ask for. */
const perhapsReason = z.string().trim().max(500, key('shell.tooLong')).default('')
export const wanted = (most: number, missing: MessageKey) =>
  z.string(key(missing)).trim().min(3, key(missing)).max(most, key('shell.tooLong'))
export const letterNumber = wanted(80, 'lineups.letterNumberMissing')
const personChoice = z.uuid(key('lineups.personMissing'))

export const newDraft = z.strictObject({
  cohortId: z.uuid(),
  /** automatic: from the ranking; copy: of another version. */
  from: z.enum(['automatic', 'copy']),
  lineUpId: z.uuid().optional(),
})
export const newOwnList = z.strictObject({
  cohortId: z.uuid(),
  letterNumber,
  letterDate: wantedDay('lineups.letterDateMissing'),
})

/** One version of a line-up, as the form showed it. */
const draft = z.strictObject({ cohortId: z.uuid(), lineUpId: z.uuid(), version: typedVersion })
export const draftOnly = draft
export const entryMove = draft.extend({ personId: z.uuid(), to: z.enum(movableKinds), reason: perhapsReason })
export const appointment = draft.extend({ personId: personChoice, reason: typedReason })
export const ownPlace = draft.extend({ personId: personChoice, kind: z.enum(['selected', 'reserve']) })
export const removal = draft.extend({ personId: z.uuid() })
export const headChoice = draft.extend({ personId: z.union([z.uuid(), z.literal('')]) })
