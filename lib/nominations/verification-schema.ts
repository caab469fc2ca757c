import { z } from 'zod'
import { ruleKinds } from '@/lib/cohorts/eligibility-rules'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { typedDay, typedReason, typedVersion } from '@/lib/i18n/typed'
import { queuePart } from './queue-address'

const key = (message: MessageKey) => message

const factChecks = ['fits', 'differs'] as const
export type FactCheck = (typeof factChecks)[number]
const decisions = ['verify', 'return', 'declare_ineligible'] as const

const note = z.string().trim().max(500, key('shell.tooLong')).default('')
const fields = z.strictObject({
  nominationId: z.uuid(),
  version: typedVersion,
  intent: z.enum(decisions, key('shell.notUnderstood')),
  /** What the verifier ticked, rule by rule. */
  checks: z.partialRecord(z.enum(ruleKinds), z.enum(factChecks)).default({}),
  /** Where a fact was seen that the register does not know yet. */
  seenNote: note,
  returnNote: note,
  returnUntil: z.union([z.literal(''), typedDay], key('shell.dayWrong')).default(''),
  ineligibleReason: note,
  queue: queuePart.default({}),
})

/** One form, three decisions: what each of them needs is asked only when it is the one chosen. */
export const verificationDecision = fields.superRefine((input, go) => {
  const lack = (path: 'returnNote' | 'returnUntil' | 'ineligibleReason', message: MessageKey) =>
    go.addIssue({ code: 'custom', path: [path], message })
  if (input.intent === 'return') {
    if (input.returnNote.length < 5) lack('returnNote', 'nominations.mendNoteMissing')
    if (input.returnUntil === '') lack('returnUntil', 'nominations.mendDayMissing')
  }
  if (input.intent === 'declare_ineligible' && input.ineligibleReason.length < 5)
    lack('ineligibleReason', 'nominations.ineligibleReasonMissing')
  // Enter in a field sends the first button of the form, and no decision keeps the words of another: they stop it.
  if (input.intent !== 'declare_ineligible' && input.ineligibleReason)
    lack('ineligibleReason', 'nominations.decisionUnclear')
  else if (input.intent !== 'return' && (input.returnNote || (input.intent === 'verify' && input.returnUntil)))
    lack('returnNote', 'nominations.decisionUnclear')
})
export type VerificationInput = z.output<typeof verificationDecision>

export const reopening = z.strictObject({ nominationId: z.uuid(), version: typedVersion, reason: typedReason })
