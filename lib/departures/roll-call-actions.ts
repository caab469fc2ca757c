'use server'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { moveDelegation } from '@/lib/delegations/work'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { settleRollCall } from './closing'
import { factsOf } from './delegation-facts'
import { findDelegation } from './queries'
import { countPresences } from './roll-call'
import { markingRefusal } from './roll-call-day'
import { addMarks, markRefusal } from './roll-call-marking'
import { findRollCall } from './roll-call-queries'
import { closeInput, markInput, reopenInput } from './schema'
import { aboutDelegation } from './trail-of-delegation'

const rollCallPage = (cohortId: string) => `/cohorts/${cohortId}/departure/roll-call`

/** One tap of the roll call by a plain form. */
export const markRollCall = defineAction({
  permission: 'rollcall.mark',
  input: markInput,
  load: (tx, actor, { cohortId }) => findRollCall(tx, actor, cohortId),
  can: (actor, rollCall, { participantId }, { today }) => markRefusal(actor, rollCall, [participantId], today),
  run: async ({ tx, actor, input, subject: rollCall, now }) => {
    const { cohortId, markId, participantId, mark } = input
    const added = await addMarks(tx, actor, rollCall, [{ id: markId, participantId, mark, markedAt: now }], now)
    return {
      subject: { kind: 'participant', id: participantId },
      governmentId: rollCall.delegation.governmentId,
      cohortId,
      after: { mark, added },
      next: rollCallPage(cohortId),
    }
  },
})

/** Closes the roll call: who is there departs, whose seat stays empty is a no-show. */
export const closeRollCall = defineAction({
  permission: delegationLifecycle.moves.depart.permission,
  input: closeInput,
  load: (tx, actor, { cohortId }) => findRollCall(tx, actor, cohortId),
  can: (actor, { delegation, departsOn, rows }, _input, { today }) =>
    markingRefusal({ state: delegation.state, departsOn, today }) ??
    (rows.length === 0 ? 'departures.nobodyGoes' : null) ??
    delegationLifecycle.refusal(
      'depart',
      factsOf(delegation, { today, leavesOn: departsOn, unmarked: countPresences(rows).unmarked }),
      actor,
    ),
  run: async ({ tx, actor, input, subject: { delegation }, now }) => {
    const { version, reason } = input
    // The state first: it waits for marks on their way and lets no later one in.
    const moved = await moveDelegation(tx, { ...delegation, version }, 'depart', now)
    const found = await settleRollCall({ tx, actor, delegation, now, note: reason })
    return {
      ...aboutDelegation(delegation),
      before: moved.before,
      after: { ...moved.after, ...found },
      notice: sentence('departures.closed', found),
    }
  },
  constraints: {
    Delegation_seats_hold: { reason: 'departures.seatGone' },
    Participant_once_per_cohort: { reason: 'departures.seatGone' },
    Participant_one_head: { reason: 'departures.seatGone' },
    AwayPeriod_never_twice: { reason: 'cohorts.awayTwice' },
  },
})

/** Opens a closed roll call again, for who came late or was marked wrongly. */
export const reopenRollCall = defineAction({
  permission: delegationLifecycle.moves.reopen.permission,
  name: 'delegation.reopen',
  input: reopenInput,
  load: (tx, actor, { cohortId }) => findDelegation(tx, actor, cohortId, 'departure.edit'),
  can: (actor, delegation, _input, { today }) =>
    delegationLifecycle.refusal('reopen', factsOf(delegation, { today }), actor),
  run: async ({ tx, input, subject: delegation, now }) => {
    const { cohortId, version, reason } = input
    const moved = await moveDelegation(tx, { ...delegation, version }, 'reopen', now)
    return {
      ...aboutDelegation(delegation),
      ...moved,
      reason,
      next: rollCallPage(cohortId),
      notice: sentence('departures.reopened'),
    }
  },
})
