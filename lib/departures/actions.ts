'use server'
import { covers } from '@/lib/access/actor'
import { moveAwayPeriods } from '@/lib/cohorts/away-periods'
import { delegationLifecycle } from '@/lib/cohorts/delegation-lifecycle'
import { moveDelegation } from '@/lib/cohorts/work'
import { sentence } from '@/lib/i18n/sentence'
import { readPhone } from '@/lib/people/phone'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { completeParticipants, settleRollCall } from './closing'
import { factsOf } from './delegation-facts'
import { ceremonyRefusal, journeyRefusal } from './editing'
import { checkLegs, type Leg } from './legs'
import { findCeremony, findDelegation, listLegs, thingOf } from './queries'
import { markingRefusal, returnDay } from './roll-call-day'
import { countRollCall, findRollCall } from './roll-call-queries'
import { appendMarks, holdOpen } from './roll-call-work'
import { ceremonyInput, closeInput, completeInput, journeyInput, markInput, reopenInput } from './schema'
import { daysAfter, replaceCeremony, replaceLegs, takeVersion, type WantedLeg } from './work'

const departurePage = (cohortId: string) => `/cohorts/${cohortId}/departure`

/** The ceremony, its rundown and the duty officer, as one set. */
export const saveCeremony = defineAction({
  permission: 'departure.edit',
  name: 'departure.ceremony',
  input: ceremonyInput,
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.edit')
    return delegation && { delegation, before: await findCeremony(tx, delegation.id) }
  },
  can: (actor, { delegation }) =>
    covers(actor, 'departure.edit', thingOf(delegation)) ? ceremonyRefusal(delegation) : 'shell.notAllowed',
  run: async ({ tx, input, subject: { delegation, before } }) => {
    const { cohortId, version, intent, contactName, contactPost, contactPhone, rundown, ...ceremony } = input
    const phone = contactPhone === '' ? '' : (readPhone(contactPhone).phone ?? '')
    await takeVersion(tx, delegation, version, { contactName, contactPost, contactPhone: phone })
    const rows = rundown
      .filter((row) => row !== null)
      .map(({ startsAt, activity, officer }) => ({ startsAt, activity, officer }))
    await replaceCeremony(tx, delegation, { ...ceremony, rundown: rows })
    return {
      subject: { kind: 'delegation', id: delegation.id },
      governmentId: delegation.governmentId,
      cohortId,
      before: before && { day: before.day, startsAt: before.startsAt, zone: before.zone, rows: before.rundown.length },
      after: { day: ceremony.day, startsAt: ceremony.startsAt, zone: ceremony.zone, rows: rows.length },
      next: intent === 'add' ? `${departurePage(cohortId)}/edit` : departurePage(cohortId),
      notice: sentence('departures.savedCeremony'),
    }
  },
})

/** The legs as one set; they carry the days away of everybody who goes. */
export const saveJourney = defineAction({
  permission: 'departure.edit',
  name: 'departure.journey',
  input: journeyInput,
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.edit')
    return delegation && { delegation, before: await listLegs(tx, delegation.id) }
  },
  can: (actor, { delegation }) =>
    covers(actor, 'departure.edit', thingOf(delegation)) ? journeyRefusal(delegation) : 'shell.notAllowed',
  run: async ({ tx, input, subject: { delegation, before } }) => {
    const { cohortId, version, intent } = input
    const rows = input.legs.map((row, index) => row && { ...row, index }).filter((row) => row !== null)
    const legs = rows.map(({ id, remove: _, index, ...leg }): WantedLeg & { index: number } => ({
      ...leg,
      id: id || null,
      index,
    }))
    refuseImpossible(legs)
    const asLegs = legs.map(({ index, ...leg }): Leg => ({ ...leg, id: String(index) }))
    const days = daysAfter(asLegs, delegation)
    await takeVersion(
      tx,
      delegation,
      version,
      days ? { leavesOn: columnFromDay(days.startsOn), returnsOn: columnFromDay(days.endsOn) } : {},
    )
    await replaceLegs(
      tx,
      delegation,
      legs.map(({ index: _, ...leg }) => leg),
    )
    const moved = days ? await moveAwayPeriods(tx, delegation.id, days) : 0
    return {
      subject: { kind: 'delegation', id: delegation.id },
      governmentId: delegation.governmentId,
      cohortId,
      before: { legs: before.map(written) },
      after: { legs: asLegs.map(written), days, awayPeriods: moved },
      next: intent === 'add' ? `/cohorts/${cohortId}/journey` : departurePage(cohortId),
      notice: days
        ? sentence('departures.savedJourney', { days: { from: days.startsOn, to: days.endsOn } })
        : sentence('departures.savedJourneyNone'),
    }
  },
  constraints: { AwayPeriod_never_twice: { reason: 'cohorts.awayTwice' } },
})

/** What the trail keeps of a leg: where and when, no person. */
const written = ({ id: _, ...leg }: Leg) => leg

/** Refuses legs that cannot be true, at the field that says when. */
function refuseImpossible(legs: readonly (WantedLeg & { index: number })[]) {
  const problem = checkLegs(legs.map((leg) => ({ ...leg, id: String(leg.index) }))).find(
    ({ severity }) => severity === 'stop',
  )
  if (!problem) return
  const field = problem.sentence.key === 'departures.arrivesTooEarly' ? 'arrivesAt' : 'departsAt'
  refuse(problem.sentence, `legs[${problem.legId}].${field}`)
}

/** One tap of the roll call by a plain form. */
export const markRollCall = defineAction({
  permission: 'rollcall.mark',
  input: markInput,
  load: (tx, actor, { cohortId }) => findRollCall(tx, actor, cohortId),
  can: (actor, { delegation, departsOn, rows }, { participantId }, { today }) => {
    if (!covers(actor, 'rollcall.mark', thingOf(delegation))) return 'shell.notAllowed'
    if (!rows.some((row) => row.participantId === participantId)) return 'departures.notOnList'
    return markingRefusal({ state: delegation.state, departsOn, today })
  },
  run: async ({ tx, actor, input, subject: { delegation }, now }) => {
    const { cohortId, markId, participantId, mark } = input
    if (!(await holdOpen(tx, delegation.id))) refuse('departures.rollCallClosed')
    const added = await appendMarks(tx, actor, delegation, [{ id: markId, participantId, mark, markedAt: now }], now)
    return {
      subject: { kind: 'participant', id: participantId },
      governmentId: delegation.governmentId,
      cohortId,
      after: { mark, added },
      next: `${departurePage(cohortId)}/roll-call`,
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
    (countRollCall(rows).unmarked > 0 ? 'departures.notAllMarked' : null) ??
    delegationLifecycle.refusal('depart', factsOf(delegation, { leavesOn: departsOn, today }), actor),
  run: async ({ tx, actor, input, subject: { delegation }, now }) => {
    const { cohortId, version, reason } = input
    // The state first: it waits for marks on their way and lets no later one in.
    const moved = await moveDelegation(tx, { ...delegation, version }, 'depart', now)
    const found = await settleRollCall({ tx, actor, delegation, now, note: reason })
    return {
      subject: { kind: 'delegation', id: delegation.id },
      governmentId: delegation.governmentId,
      cohortId,
      before: moved.before,
      after: { ...moved.after, ...found },
      next: departurePage(cohortId),
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
      subject: { kind: 'delegation', id: delegation.id },
      governmentId: delegation.governmentId,
      cohortId,
      ...moved,
      reason,
      next: `${departurePage(cohortId)}/roll-call`,
      notice: sentence('departures.reopened'),
    }
  },
})

/** Records that the delegation is home again. */
export const completeDelegation = defineAction({
  permission: delegationLifecycle.moves.complete.permission,
  name: 'delegation.complete',
  input: completeInput,
  load: async (tx, actor, { cohortId }) => {
    const delegation = await findDelegation(tx, actor, cohortId, 'departure.edit')
    return delegation && { delegation, returnsOn: returnDay(await listLegs(tx, delegation.id), delegation) }
  },
  can: (actor, { delegation, returnsOn }, _input, { today }) =>
    delegationLifecycle.refusal('complete', factsOf(delegation, { returnsOn, today }), actor),
  run: async ({ tx, input, subject: { delegation }, now }) => {
    const { cohortId, version } = input
    const moved = await moveDelegation(tx, { ...delegation, version }, 'complete', now)
    const completed = await completeParticipants(tx, delegation.id, now)
    return {
      subject: { kind: 'delegation', id: delegation.id },
      governmentId: delegation.governmentId,
      cohortId,
      before: moved.before,
      after: { ...moved.after, completed },
      next: departurePage(cohortId),
      notice: sentence('departures.completed'),
    }
  },
})
