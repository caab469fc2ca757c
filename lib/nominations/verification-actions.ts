'use server'
import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { sentence } from '@/lib/i18n/sentence'
import { nominationReturned } from '@/lib/notifications/tellings'
import { writeName } from '@/lib/people/names'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse, Unfit } from '@/lib/platform/doors/refusal'
import { nominationLifecycle } from './lifecycle'
import { caseAddress, queueAddress } from './queue-address'
import { findVerification, type VerificationCase } from './verification-case'
import { findNextInQueue } from './verification-queue'
import { reopening, type VerificationInput, verificationDecision } from './verification-schema'
import { decideNomination } from './verification-work'

export const decideVerification = defineAction({
  permission: 'nomination.verify',
  name: ({ intent }) => `nomination.${intent}`,
  input: verificationDecision,
  load: (tx, actor, { nominationId }, go) => findVerification(tx, actor, nominationId, go),
  can: (actor, { facts }, { intent }) => nominationLifecycle.refusal(intent, facts, actor),
  run: async ({ tx, actor, input, subject, now, today }) => {
    const { nomination, facts, cohort, judged } = subject
    if (input.intent === 'verify') refuseUnlessAllFits(subject, input)
    if (input.intent === 'declare_ineligible') refuseUnlessNamed(subject, input)
    const until = input.intent === 'return' && input.returnUntil !== '' ? input.returnUntil : null
    if (until && until < today) refuse('nominations.mendDayPast', 'returnUntil')
    if (until && until >= cohort.trainingStartsOn) refuse('nominations.mendDayTooLate', 'returnUntil')
    const note = { verify: input.seenNote, return: input.returnNote, declare_ineligible: input.ineligibleReason }[
      input.intent
    ]
    const { checks, intent: verb, version } = input
    const { verdicts } = judged
    const decision = { verb, actor, nomination, facts, version, note, until, verdicts, checks, now }
    const moved = await decideNomination(tx, decision)
    const next = await findNextInQueue(tx, actor, nomination, input.queue)
    // By name: the page that says it is about the next one already.
    const name = writeName(nomination.person)
    return {
      ...about(nomination),
      ...moved,
      next: next ? caseAddress(next.id, input.queue) : queueAddress(input.queue),
      tell: input.intent === 'return' ? [nominationReturned(nomination, until)] : [],
      notice: until
        ? sentence('nominations.returnedNotice', { name, day: { day: until } })
        : sentence(input.intent === 'verify' ? 'nominations.verifiedNotice' : 'nominations.ineligibleNotice', { name }),
    }
  },
})

export const reopenVerification = defineAction({
  permission: nominationLifecycle.moves.reopen.permission,
  name: 'nomination.reopen',
  input: reopening,
  load: (tx, actor, { nominationId }, go) => findVerification(tx, actor, nominationId, go),
  can: (actor, { facts }) => nominationLifecycle.refusal('reopen', facts, actor),
  run: async ({ tx, actor, input, subject: { nomination, facts, judged }, now }) => {
    const { version, reason } = input
    const made = {
      verb: 'reopen',
      actor,
      nomination,
      facts,
      version,
      note: reason,
      until: null,
      checks: {},
      now,
    } as const
    const moved = await decideNomination(tx, { ...made, verdicts: judged.verdicts })
    return {
      ...about(nomination),
      ...moved,
      next: `/verification/${nomination.id}`,
      notice: sentence('nominations.reopenedNotice'),
    }
  },
})

/** A verdict names what it rests on: a rule that is not met, or a fact that was found to differ. */
function refuseUnlessNamed({ judged }: VerificationCase, { checks }: VerificationInput) {
  const isNamed = judged.verdicts.some(({ rule, result }) => result === 'not_met' || checks[rule] === 'differs')
  if (!isNamed) refuse('nominations.ineligibleNamesNothing', 'ineligibleReason')
}

/** Verified means: each rule is met or waived on today's facts (or not known yet), and each fact was found to fit.
 * What the register does not know says where it was seen. Everything that hinders is said at once. */
function refuseUnlessAllFits({ judged }: VerificationCase, { checks, seenNote }: VerificationInput) {
  const issues: z.core.$ZodIssue[] = []
  const lack = (path: string[], message: MessageKey) => issues.push({ code: 'custom', input: undefined, path, message })
  for (const { rule, result } of judged.verdicts) {
    if (result === 'not_met') lack(['checks', rule], 'nominations.ruleNotMet')
    else if (checks[rule] === 'differs') lack(['checks', rule], 'nominations.checkDiffers')
    else if (!checks[rule]) lack(['checks', rule], 'nominations.checkMissing')
  }
  const isUnrecorded = judged.verdicts.some(({ result }) => result === 'unknown')
  if (isUnrecorded && seenNote.length < 5) lack(['seenNote'], 'nominations.seenNoteMissing')
  if (issues.length > 0) throw new Unfit(new z.ZodError(issues))
}

const about = (nomination: VerificationCase['nomination']) => ({
  subject: { kind: 'nomination', id: nomination.id },
  governmentId: nomination.governmentId,
  cohortId: nomination.cohortId,
  nominationId: nomination.id,
})
