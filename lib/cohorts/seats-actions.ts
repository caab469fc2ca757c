'use server'
import { covers } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { findDelegationFacts } from './facts'
import { seatsInput } from './form-schema'
import { setSeats } from './seats'

/** The host gives a delegation more or fewer seats; both governments' trails tell. */
export const changeSeats = defineAction({
  permission: 'delegation.seats',
  input: seatsInput,
  load: (tx, actor, { delegationId }, { today }) => findDelegationFacts(tx, actor, delegationId, today),
  can: (actor, { cohort, delegation }) => {
    if (!covers(actor, 'delegation.seats', { governmentId: cohort.hostId })) return 'shell.notAllowed'
    if (cohort.state === 'closed' || cohort.state === 'cancelled') return 'cohorts.notEditable'
    return ['declined', 'departed', 'completed'].includes(delegation.state) ? 'cohorts.delegationGone' : null
  },
  run: async ({ tx, input, subject: { cohort, delegation } }) => {
    await setSeats(tx, { ...delegation, version: input.version }, input.seats)
    const entry = {
      subject: { kind: 'delegation', id: delegation.id },
      cohortId: cohort.id,
      before: { seats: delegation.seats },
      after: { seats: input.seats },
    }
    const others = delegation.governmentId === cohort.hostId ? [] : [delegation.governmentId]
    return {
      ...entry,
      governmentId: cohort.hostId,
      also: others.map((governmentId) => ({ ...entry, action: 'delegation.seats', governmentId })),
      next: `/cohorts/${cohort.id}/edit`,
      notice: sentence('cohorts.savedSeats', { government: delegation.government.name, seats: input.seats }),
    }
  },
  constraints: { Delegation_seats_hold: { reason: 'cohorts.seatsFull', field: 'seats' } },
})
