'use server'
import { isOneself } from '@/lib/access/standing-in'
import { seatConstraints, seatingOf } from '@/lib/approvals/seating'
import { holdSelecting } from '@/lib/cohorts/work'
import { daysAwayOf } from '@/lib/delegations/days-away'
import { findOwnDelegation } from '@/lib/delegations/queries'
import { sentence } from '@/lib/i18n/sentence'
import { findPersonForPlace } from '@/lib/lineups/people-queries'
import { youGo } from '@/lib/notifications/tellings'
import { findOverlaps, tellOverlap } from '@/lib/people/overlaps'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { isGoing, notBetweenApprovalAndDeparture } from './lifecycle'
import { listParticipants } from './queries'
import { addition } from './schema'
import { aboutParticipant } from './trail-of-participant'
import { addParticipant } from './work'

/** Somebody of the own register on a seat that is free. */
export const add = defineAction({
  permission: 'participant.add',
  input: addition,
  load: async (tx, actor, { cohortId, personId }, { today }) => {
    const own = await findOwnDelegation(tx, actor, cohortId, 'participant.add', today)
    const person = own && (await findPersonForPlace(tx, own.delegation, personId))
    if (!own || !person) return null
    return {
      ...own,
      person,
      overlaps: await findOverlaps(tx, [personId], daysAwayOf(own.delegation, own.cohort)),
      list: await listParticipants(tx, actor, own.delegation.id),
    }
  },
  can: (actor, { cohort, delegation, overlaps, list }, { personId }) => {
    if (isOneself(actor, personId)) return 'participants.ownPlace'
    if (list.some((one) => one.personId === personId && isGoing(one.state))) return 'participants.alreadyGoing'
    if (delegation.taken >= delegation.seats) return 'participants.noFreeSeat'
    const around = { delegationState: delegation.state, cohortState: cohort.state }
    return notBetweenApprovalAndDeparture(around) ?? tellOverlap(overlaps)
  },
  run: async ({ tx, actor, input, subject, now }) => {
    const { delegation, person, list } = subject
    const { cohortId, reason, version } = input
    if (delegation.version !== version) refuse('shell.changedMeanwhile')
    await holdSelecting(tx, cohortId)
    const newcomer = { ...person, nominationId: null, isHead: false }
    const position = Math.max(0, ...list.map((one) => one.position)) + 1
    const seating = seatingOf(subject, null, now)
    const id = await addParticipant(tx, newcomer, seating, position, { actor, reason, now })
    return {
      ...aboutParticipant({ id, governmentId: delegation.governmentId, nominationId: null }, cohortId),
      reason,
      after: { state: 'confirmed' },
      tell: [youGo({ cohortId, delegationId: delegation.id }, { persons: [input.personId] })],
      notice: sentence('participants.addedNotice', { name: person.fullName }),
    }
  },
  constraints: seatConstraints,
})
