'use server'
import { holdSelecting } from '@/lib/cohorts/work'
import { delegationLifecycle } from '@/lib/delegations/lifecycle'
import { sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { move } from '@/lib/platform/move'
import { settleRollCall } from './closing'
import { factsOf } from './delegation-facts'
import { earlyClosing } from './early-closing'
import { findDelegation, type TravellingDelegation } from './queries'
import { countPresences } from './roll-call'
import { markingRefusal } from './roll-call-day'
import { addMarks, markRefusal } from './roll-call-marking'
import { findRollCall, type RollCallRow } from './roll-call-queries'
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
    delegationLifecycle.refusal('depart', leavingFactsOf(delegation, departsOn, rows, today), actor),
  run: async ({ tx, actor, input: { version, reason, early }, subject, now, today }) => {
    const { delegation, departsOn, lastCall, rows } = subject
    const absent = rows.filter(({ presence, state }) => presence === 'absent' && state !== 'no_show')
    const question = earlyClosing({ lastCall, now, absent: absent.map(({ name }) => name) })
    if (question && !early) refuse(question, 'early')
    await holdSelecting(tx, delegation.cohort.id)
    // The state first: it waits for marks on their way and lets no later one in.
    const row = { ...leavingFactsOf(delegation, departsOn, rows, today), version }
    const moved = await move(tx, delegationLifecycle, 'depart', row, { by: actor, now })
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
  can: (actor, delegation) => delegationLifecycle.refusal('reopen', factsOf(delegation), actor),
  run: async ({ tx, actor, input: { cohortId, version, reason }, subject: delegation, now }) => {
    await holdSelecting(tx, delegation.cohort.id)
    const row = { ...factsOf(delegation), version }
    const moved = await move(tx, delegationLifecycle, 'reopen', row, { by: actor, now, reason })
    return {
      ...aboutDelegation(delegation),
      ...moved,
      next: rollCallPage(cohortId),
      notice: sentence('departures.reopened'),
    }
  },
})

const leavingFactsOf = (delegation: TravellingDelegation, leavesOn: Day | null, rows: RollCallRow[], today: Day) => ({
  ...factsOf(delegation),
  leavesOn,
  today,
  unmarked: countPresences(rows).unmarked,
})
