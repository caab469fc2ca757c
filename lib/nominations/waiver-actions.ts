'use server'
import { z } from 'zod'
import { covers } from '@/lib/access/actor'
import { isOneself, postOf } from '@/lib/access/standing-in'
import { ruleKinds, ruleTable } from '@/lib/cohorts/eligibility-rules'
import { findDelegationFacts } from '@/lib/delegations/facts-queries'
import { sentence } from '@/lib/i18n/sentence'
import { typedReason } from '@/lib/i18n/typed'
import { defineAction } from '@/lib/platform/doors/action'

export const giveWaiver = defineAction({
  permission: 'waiver.give',
  input: z.strictObject({ delegationId: z.uuid(), personId: z.uuid(), rule: z.enum(ruleKinds), reason: typedReason }),
  load: async (tx, actor, { delegationId, personId }, { today }) => {
    const found = await findDelegationFacts(tx, actor, delegationId, today)
    const person = await tx.person.findFirst({ where: { id: personId }, select: { id: true, governmentId: true } })
    return found && person && person.governmentId === found.delegation.governmentId ? { ...found, person } : null
  },
  can: (actor, { cohort, delegation, person }, { rule }) => {
    if (!covers(actor, 'waiver.give', delegation)) return 'shell.notAllowed'
    if (isOneself(actor, person.id)) return 'nominations.notOneself'
    if (!ruleTable[rule].waivable) return 'nominations.notWaivable'
    const isOpen = ['open', 'selecting'].includes(cohort.state) && ['preparing', 'invited'].includes(delegation.state)
    return isOpen ? null : 'shell.wrongState'
  },
  run: async ({ tx, actor, input, subject: { cohort, delegation }, now }) => {
    const waiver = await tx.waiver.create({
      data: {
        cohortId: cohort.id,
        delegationId: delegation.id,
        governmentId: delegation.governmentId,
        personId: input.personId,
        rule: input.rule,
        reason: input.reason,
        byId: actor.userId,
        byName: postOf(actor, ['waiver.give']),
        at: now,
      },
      select: { id: true },
    })
    return {
      subject: { kind: 'waiver', id: waiver.id },
      governmentId: delegation.governmentId,
      cohortId: cohort.id,
      reason: input.reason,
      after: { rule: input.rule, personId: input.personId },
      next: `/cohorts/${cohort.id}/eligibility`,
      notice: sentence('nominations.waivedNotice'),
    }
  },
  constraints: { Waiver_delegationId_personId_rule_key: { reason: 'nominations.alreadyWaived' } },
})
