'use server'
import { covers } from '@/lib/access/actor'
import type { DelegationSummary } from '@/lib/cohorts/delegation-summary'
import { findCohort } from '@/lib/cohorts/queries'
import { seatsRefusal, setSeats } from '@/lib/cohorts/seats'
import { sentence } from '@/lib/i18n/sentence'
import { invited, seatsChanged } from '@/lib/notifications/tellings'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findDelegationFacts } from './facts-queries'
import { invitationRefusal } from './invitation-rules'
import { inviteGovernment as invite } from './invitations'
import { inviteInput, moveSeatsInput, seatsInput } from './schema'

/** The host gives a delegation more or fewer seats; both governments' trails tell. */
export const changeSeats = defineAction({
  permission: 'delegation.seats',
  input: seatsInput,
  load: (tx, actor, { delegationId }, { today }) => findDelegationFacts(tx, actor, delegationId, today),
  can: (actor, { cohort, delegation }) =>
    covers(actor, 'delegation.seats', { governmentId: cohort.hostId })
      ? seatsRefusal(cohort, delegation)
      : 'shell.notAllowed',
  run: async ({ tx, input, subject: { cohort, delegation } }) => {
    await setSeats(tx, { ...delegation, version: input.version }, input.seats)
    const entry = {
      subject: { kind: 'delegation', id: delegation.id },
      cohortId: cohort.id,
      before: { seats: delegation.seats },
      after: { seats: input.seats },
    }
    return {
      ...entry,
      ...told(cohort, [delegation.governmentId], { ...entry, action: 'delegation.seats' }),
      tell: [seatsChanged(placeOf(delegation), input.seats)],
      notice: sentence('delegations.savedSeats', { government: delegation.government.name, seats: input.seats }),
    }
  },
  constraints: { Delegation_seats_hold: { reason: 'cohorts.seatsFull', field: 'seats' } },
})

/** Seats go from one delegation to another in one step; the trails of both tell, and the host's. */
export const moveSeats = defineAction({
  permission: 'delegation.seats',
  name: 'delegation.move-seats',
  input: moveSeatsInput,
  load: async (tx, actor, { cohortId, from, to }, { today }) => {
    const cohort = await findCohort(tx, actor, cohortId, today)
    const giver = cohort?.delegations.find(({ id }) => id === from.delegationId)
    const taker = cohort?.delegations.find(({ id }) => id === to.delegationId)
    return cohort && giver && taker ? { cohort, giver, taker } : null
  },
  can: (actor, { cohort, giver, taker }) =>
    covers(actor, 'delegation.seats', { governmentId: cohort.hostId })
      ? (seatsRefusal(cohort, giver) ?? seatsRefusal(cohort, taker))
      : 'shell.notAllowed',
  run: async ({ tx, input: { seats }, subject: { cohort, giver, taker } }) => {
    if (giver.id === taker.id) refuse('delegations.sameDelegation', 'to.delegationId')
    if (seats > giver.seats)
      refuse(sentence('delegations.fewerSeats', { government: giver.government.name, seats: giver.seats }), 'seats')
    await setSeats(tx, giver, giver.seats - seats)
    await setSeats(tx, taker, taker.seats + seats)
    const both = { from: giver.government.shortName, to: taker.government.shortName }
    const entry = {
      subject: { kind: 'cohort', id: cohort.id },
      cohortId: cohort.id,
      before: { fromSeats: giver.seats, toSeats: taker.seats },
      after: { ...both, seats, fromSeats: giver.seats - seats, toSeats: taker.seats + seats },
    }
    return {
      ...entry,
      ...told(cohort, [giver.governmentId, taker.governmentId], { ...entry, action: 'delegation.move-seats' }),
      tell: [seatsChanged(placeOf(giver), giver.seats - seats), seatsChanged(placeOf(taker), taker.seats + seats)],
      notice: sentence('delegations.movedSeatsNotice', { seats, ...both }),
    }
  },
  constraints: { Delegation_seats_hold: { reason: 'cohorts.seatsFull', field: 'seats' } },
})

/** Another government is offered seats after the call was published. */
export const inviteGovernment = defineAction({
  permission: 'delegation.seats',
  name: 'delegation.invite',
  input: inviteInput,
  load: (tx, actor, { cohortId }, { today }) => findCohort(tx, actor, cohortId, today),
  can: (actor, cohort) =>
    covers(actor, 'delegation.seats', { governmentId: cohort.hostId }) ? invitationRefusal(cohort) : 'shell.notAllowed',
  run: async ({ tx, input: { governmentId, seats }, subject: cohort, now }) => {
    if (governmentId === cohort.hostId) refuse('cohorts.governmentIsHost', 'governmentId')
    if (cohort.state === 'draft' && !cohort.delegations.some((one) => one.governmentId === governmentId))
      refuse('delegations.inviteNotNow', 'governmentId')
    const made = await invite(tx, cohort, { governmentId, seats }, now)
    const entry = {
      subject: { kind: 'delegation', id: made.id },
      cohortId: cohort.id,
      after: { state: 'invited', seats },
    }
    return {
      ...entry,
      ...told(cohort, [governmentId], { ...entry, action: 'delegation.invite' }),
      // A draft is nobody's yet: its opening tells.
      tell:
        cohort.state === 'draft' ? [] : [invited({ cohortId: cohort.id, governmentId, delegationId: made.id, seats })],
      notice: sentence('delegations.invitedNotice', { government: made.government, seats }),
    }
  },
})

const placeOf = ({ id, cohortId, governmentId }: DelegationSummary) => ({ delegationId: id, cohortId, governmentId })

/** The row stands in the host's trail, and in that of every other government that it is about. */
function told<E>(cohort: { id: string; hostId: string }, governmentIds: readonly string[], entry: E) {
  return {
    governmentId: cohort.hostId,
    also: governmentIds.filter((id) => id !== cohort.hostId).map((governmentId) => ({ ...entry, governmentId })),
    next: `/cohorts/${cohort.id}/edit`,
  }
}
