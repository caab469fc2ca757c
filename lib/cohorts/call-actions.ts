'use server'
import { sentence } from '@/lib/i18n/sentence'
import { callExtended } from '@/lib/notifications/tellings'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { move } from '@/lib/platform/move'
import { aboutCohort, callOf, tellOpened } from './entries'
import { findCohortFacts } from './facts-queries'
import { cohortLifecycle } from './lifecycle'
import type { CohortSummary } from './queries'
import { cohortMove, cohortMoveWithReason, extension } from './schema'
import { endBelow, hasDeparted, hasProposed } from './work'

export const openCohort = defineAction({
  permission: cohortLifecycle.moves.open.permission,
  input: cohortMove,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { cohort, facts }, _input, { today }) =>
    cohortLifecycle.refusal('open', facts, actor) ??
    (cohort.deadlineOn && cohort.deadlineOn < today ? 'cohorts.deadlinePast' : null),
  run: async ({ tx, actor, input, subject: { cohort, facts }, now }) => {
    const row = { ...facts, version: input.version }
    const moved = await move(tx, cohortLifecycle, 'open', row, { by: actor, now, set: { publishedAt: now } })
    return { ...moved, ...aboutCohort(cohort), tell: tellOpened(cohort), notice: sentence('cohorts.openedNotice') }
  },
})

export const selectCohort = defineAction({
  permission: cohortLifecycle.moves.select.permission,
  input: cohortMove,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { facts }) => cohortLifecycle.refusal('select', facts, actor),
  run: async ({ tx, actor, input, subject: { cohort, facts }, now }) => {
    const moved = await move(tx, cohortLifecycle, 'select', { ...facts, version: input.version }, { by: actor, now })
    const { nomination: lapsed = 0, delegation: silent = 0 } = await endBelow(tx, cohort.id, 'select')
    return {
      ...moved,
      ...aboutCohort(cohort),
      after: { ...moved.after, lapsed, silent },
      also: lapsedInvitations(cohort),
      notice: sentence('cohorts.selectedNotice', { lapsed, silent }),
    }
  },
})

export const extendCohort = defineAction({
  permission: cohortLifecycle.moves.extend.permission,
  name: 'cohort.extend',
  input: extension,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { facts }) => cohortLifecycle.refusal('extend', facts, actor),
  run: async ({ tx, actor, input, subject: { cohort, facts }, now, today }) => {
    if (input.deadlineOn < today || (cohort.deadlineOn && input.deadlineOn <= cohort.deadlineOn))
      refuse('cohorts.deadlineNotLater', 'deadlineOn')
    if (input.deadlineOn >= cohort.trainingStartsOn) refuse('cohorts.deadlineAfterTraining', 'deadlineOn')
    const moved = await move(
      tx,
      cohortLifecycle,
      'extend',
      { ...facts, version: input.version },
      { by: actor, now, reason: input.reason, set: { deadlineOn: columnFromDay(input.deadlineOn) } },
    )
    // A line-up may have been proposed while this waited for the cohort.
    if (await hasProposed(tx, cohort.id)) refuse('cohorts.alreadyProposed')
    return {
      ...aboutCohort(cohort),
      reason: input.reason,
      before: { ...moved.before, deadlineOn: cohort.deadlineOn },
      after: { ...moved.after, deadlineOn: input.deadlineOn },
      tell: [callExtended({ ...callOf(cohort), deadlineOn: input.deadlineOn })],
      notice: sentence('cohorts.extendedNotice', { day: { day: input.deadlineOn } }),
    }
  },
})

export const cancelCohort = defineAction({
  permission: cohortLifecycle.moves.cancel.permission,
  input: cohortMoveWithReason,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { facts }) => cohortLifecycle.refusal('cancel', facts, actor),
  run: async ({ tx, actor, input, subject: { cohort, facts }, now }) => {
    const { reason, version } = input
    const set = { cancelReason: reason }
    const moved = await move(tx, cohortLifecycle, 'cancel', { ...facts, version }, { by: actor, now, reason, set })
    // A roll call may have closed while this waited for the cohort.
    if (await hasDeparted(tx, cohort.id)) refuse('cohorts.alreadyDeparted')
    const ended = await endBelow(tx, cohort.id, 'cancel', reason)
    return {
      ...moved,
      ...aboutCohort(cohort),
      after: { ...moved.after, lapsed: ended.nomination, released: ended.participant },
      notice: sentence('cohorts.cancelledNotice'),
    }
  },
})

/** Everything of the cohort is done: from now on it is read, and counted. */
export const closeCohort = defineAction({
  permission: cohortLifecycle.moves.close.permission,
  input: cohortMove,
  load: (tx, actor, { cohortId }, { today }) => findCohortFacts(tx, actor, cohortId, today),
  can: (actor, { facts }) => cohortLifecycle.refusal('close', facts, actor),
  run: async ({ tx, actor, input, subject: { cohort, facts }, now }) => {
    const moved = await move(tx, cohortLifecycle, 'close', { ...facts, version: input.version }, { by: actor, now })
    const { nomination: lapsed } = await endBelow(tx, cohort.id, 'close')
    return {
      ...moved,
      ...aboutCohort(cohort),
      after: { ...moved.after, lapsed },
      notice: sentence('cohorts.closedNotice'),
    }
  },
})

/** What the trail of each government says that has not answered when the call is closed. */
const lapsedInvitations = ({ id: cohortId, delegations }: CohortSummary) =>
  delegations
    .filter(({ state }) => state === 'invited')
    .map(({ id, governmentId }) => ({
      action: 'delegation.lapse',
      subject: { kind: 'delegation', id },
      governmentId,
      cohortId,
      before: { state: 'invited' },
      after: { state: 'declined' },
    }))
