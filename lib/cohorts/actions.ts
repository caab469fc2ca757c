'use server'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { delegationLifecycle } from './delegation-lifecycle'
import { findCohortFacts, findDelegationFacts } from './facts'
import { cohortLifecycle } from './lifecycle'
import { cohortMove, cohortMoveWithReason, delegationMove, delegationMoveWithReason, extension } from './schema'
import { moveCohort, moveDelegation } from './work'

export const openCohort = defineAction({
  permission: cohortLifecycle.moves.open.permission,
  input: cohortMove,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { facts }) => cohortLifecycle.refusal('open', facts, actor),
  run: async ({ tx, input, subject: { cohort }, now }) => {
    const moved = await moveCohort(tx, { ...cohort, version: input.version }, 'open', now, { publishedAt: now })
    return { ...moved, ...about(cohort), notice: sentence('cohorts.openedNotice') }
  },
})

export const selectCohort = defineAction({
  permission: cohortLifecycle.moves.select.permission,
  input: cohortMove,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { facts }) => cohortLifecycle.refusal('select', facts, actor),
  run: async ({ tx, input, subject: { cohort }, now }) => {
    const moved = await moveCohort(tx, { ...cohort, version: input.version }, 'select', now)
    const [{ lapsed }] = (await tx.$queryRaw<
      { lapsed: number }[]
    >`select lapse_drafts(${cohort.id}::uuid) as lapsed`) as [{ lapsed: number }]
    return {
      ...moved,
      ...about(cohort),
      after: { ...moved.after, lapsed },
      notice: sentence('cohorts.selectedNotice', { lapsed }),
    }
  },
})

export const extendCohort = defineAction({
  permission: cohortLifecycle.moves.extend.permission,
  name: 'cohort.extend',
  input: extension,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { facts }) => cohortLifecycle.refusal('extend', facts, actor),
  run: async ({ tx, input, subject: { cohort }, now, today }) => {
    if (input.deadlineOn < today || (cohort.deadlineOn && input.deadlineOn <= cohort.deadlineOn))
      refuse('cohorts.deadlineNotLater', 'deadlineOn')
    if (input.deadlineOn >= cohort.trainingStartsOn) refuse('cohorts.deadlineAfterTraining', 'deadlineOn')
    const moved = await moveCohort(tx, { ...cohort, version: input.version }, 'extend', now, {
      deadlineOn: columnFromDay(input.deadlineOn),
    })
    return {
      ...about(cohort),
      reason: input.reason,
      before: { ...moved.before, deadlineOn: cohort.deadlineOn },
      after: { ...moved.after, deadlineOn: input.deadlineOn },
      notice: sentence('cohorts.extendedNotice', { day: { day: input.deadlineOn } }),
    }
  },
})

export const cancelCohort = defineAction({
  permission: cohortLifecycle.moves.cancel.permission,
  input: cohortMoveWithReason,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { facts }) => cohortLifecycle.refusal('cancel', facts, actor),
  run: async ({ tx, input, subject: { cohort } }) => {
    const [{ rows }] = (await tx.$queryRaw<{ rows: number }[]>`
      select cancel_cohort(${cohort.id}::uuid, ${input.version}::int, ${input.reason}) as rows`) as [{ rows: number }]
    if (rows !== 1) refuse('shell.changedMeanwhile')
    return {
      ...about(cohort),
      reason: input.reason,
      before: { state: cohort.state },
      after: { state: 'cancelled' },
      notice: sentence('cohorts.cancelledNotice'),
    }
  },
})

export const acceptInvitation = defineAction({
  permission: delegationLifecycle.moves.accept.permission,
  name: 'delegation.accept',
  input: delegationMove,
  load: (tx, actor, { delegationId }, { today }) => findDelegationFacts(tx, actor, delegationId, today),
  can: (actor, { facts }) => delegationLifecycle.refusal('accept', facts, actor),
  run: async ({ tx, input, subject: { cohort, delegation }, now }) => {
    const moved = await moveDelegation(tx, { ...delegation, version: input.version }, 'accept', now)
    return { ...moved, ...aboutDelegation(cohort.id, delegation), notice: sentence('cohorts.acceptedNotice') }
  },
})

export const declineInvitation = defineAction({
  permission: delegationLifecycle.moves.decline.permission,
  name: 'delegation.decline',
  input: delegationMoveWithReason,
  load: (tx, actor, { delegationId }, { today }) => findDelegationFacts(tx, actor, delegationId, today),
  can: (actor, { facts }) => delegationLifecycle.refusal('decline', facts, actor),
  run: async ({ tx, input, subject: { cohort, delegation }, now }) => {
    const moved = await moveDelegation(tx, { ...delegation, version: input.version }, 'decline', now)
    return {
      ...moved,
      ...aboutDelegation(cohort.id, delegation),
      reason: input.reason,
      notice: sentence('cohorts.declinedNotice'),
    }
  },
})

const about = (cohort: { id: string; hostId: string }) => ({
  subject: { kind: 'cohort', id: cohort.id },
  governmentId: cohort.hostId,
  cohortId: cohort.id,
  next: `/cohorts/${cohort.id}`,
})

const aboutDelegation = (cohortId: string, delegation: { id: string; governmentId: string }) => ({
  subject: { kind: 'delegation', id: delegation.id },
  governmentId: delegation.governmentId,
  cohortId,
  next: `/cohorts/${cohortId}`,
})
