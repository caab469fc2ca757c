'use server'
import { covers } from '@/lib/access/actor'
import { daysAwayErrors } from '@/lib/cohorts/form-order'
import { isOver } from '@/lib/cohorts/phase'
import { sentence } from '@/lib/i18n/sentence'
import { readPhone } from '@/lib/people/phone'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { move, moveBelow } from '@/lib/platform/move'
import { moveAwayPeriods } from './away-periods'
import { aboutDelegation, alsoToHost } from './entries'
import { findDelegationFacts } from './facts-queries'
import { delegationLifecycle } from './lifecycle'
import { acceptance, delegationInput, delegationMoveWithReason } from './schema'

export const acceptInvitation = defineAction({
  permission: delegationLifecycle.moves.accept.permission,
  name: 'delegation.accept',
  input: acceptance,
  load: (tx, actor, { delegationId }, { today }) => findDelegationFacts(tx, actor, delegationId, today),
  can: (actor, { facts }) => delegationLifecycle.refusal('accept', facts, actor),
  run: async ({ tx, actor, input, subject: { cohort, delegation, facts }, now }) => {
    const { leavesOn, returnsOn } = input
    if (!leavesOn) return refuse('delegations.leavesOnMissing', 'leavesOn')
    if (!returnsOn) return refuse('delegations.returnsOnMissing', 'returnsOn')
    for (const [field, reason] of daysAwayErrors({ leavesOn, returnsOn }, cohort)) refuse(reason, field)
    // After the call nobody can nominate any more: what is left is a list of one's own.
    const mode = cohort.state === 'selecting' ? 'own_list' : delegation.mode
    const set = { leavesOn: columnFromDay(leavesOn), returnsOn: columnFromDay(returnsOn), mode } as const
    const row = { ...facts, version: input.version }
    const moved = await move(tx, delegationLifecycle, 'accept', row, { by: actor, now, set })
    const { next, ...about } = aboutDelegation(cohort.id, delegation)
    const entry = { ...moved, ...about, after: { ...moved.after, leavesOn, returnsOn, mode } }
    return {
      ...entry,
      also: alsoToHost(cohort, delegation, { ...entry, action: 'delegation.accept' }),
      next,
      notice: sentence('delegations.acceptedNotice'),
    }
  },
})

export const declineInvitation = defineAction({
  permission: delegationLifecycle.moves.decline.permission,
  name: 'delegation.decline',
  input: delegationMoveWithReason,
  load: (tx, actor, { delegationId }, { today }) => findDelegationFacts(tx, actor, delegationId, today),
  can: (actor, { facts }) => delegationLifecycle.refusal('decline', facts, actor),
  run: async ({ tx, actor, input, subject: { cohort, delegation, facts }, now }) => {
    const row = { ...facts, version: input.version }
    const moved = await move(tx, delegationLifecycle, 'decline', row, { by: actor, now, reason: input.reason })
    const lapsed = await moveBelow(tx, 'nomination', 'leave', delegation.id)
    const { next, ...about } = aboutDelegation(cohort.id, delegation)
    const entry = { ...moved, ...about, after: { ...moved.after, lapsed } }
    return {
      ...entry,
      also: alsoToHost(cohort, delegation, { ...entry, action: 'delegation.decline' }),
      next,
      notice: sentence(delegation.state === 'invited' ? 'delegations.declinedNotice' : 'delegations.leftNotice'),
    }
  },
})

/** What a government decides for its own delegation: days, duty officer, how its participants are found. */
export const editDelegation = defineAction({
  permission: 'delegation.edit',
  input: delegationInput,
  load: async (tx, actor, { delegationId }, { today }) => {
    const found = await findDelegationFacts(tx, actor, delegationId, today)
    return found && { ...found, legs: await tx.journeyLeg.count({ where: { delegationId } }) }
  },
  can: (actor, { cohort, delegation, facts }) => {
    if (!covers(actor, 'delegation.edit', facts)) return 'shell.notAllowed'
    if (isOver(cohort.state)) return 'cohorts.notEditable'
    return ['declined', 'completed'].includes(delegation.state) ? 'cohorts.delegationGone' : null
  },
  run: async ({ tx, input, subject: { cohort, delegation, legs } }) => {
    const phone = input.contactPhone === '' ? { phone: '', error: null } : readPhone(input.contactPhone)
    if (phone.error) refuse(phone.error, 'contactPhone')
    const days = legs > 0 ? delegation : input
    for (const [field, reason] of legs > 0 ? [] : daysAwayErrors(input, cohort)) refuse(reason, field)
    const { mode, contactName, contactPost } = input
    const { count } = await tx.delegation.updateMany({
      where: { id: delegation.id, version: input.version, state: delegation.state },
      data: {
        mode: delegation.state === 'invited' || delegation.state === 'preparing' ? mode : delegation.mode,
        contactName,
        contactPost,
        contactPhone: phone.phone ?? '',
        leavesOn: days.leavesOn && columnFromDay(days.leavesOn),
        returnsOn: days.returnsOn && columnFromDay(days.returnsOn),
        version: { increment: 1 },
      },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    if (days.leavesOn && days.returnsOn && legs === 0)
      await moveAwayPeriods(tx, delegation.id, { startsOn: days.leavesOn, endsOn: days.returnsOn })
    return {
      ...aboutDelegation(cohort.id, delegation),
      before: { mode: delegation.mode, leavesOn: delegation.leavesOn, returnsOn: delegation.returnsOn },
      after: { mode, leavesOn: days.leavesOn, returnsOn: days.returnsOn },
      notice: sentence('delegations.savedDelegation'),
    }
  },
  constraints: { AwayPeriod_never_twice: { reason: 'cohorts.awayTwice' } },
})
