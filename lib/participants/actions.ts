'use server'
import { covers } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { findPersonForPlace } from '@/lib/lineups/people-queries'
import { findOwnDelegation, personSelect, readPerson } from '@/lib/lineups/queries'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { isGoing, notBetweenApprovalAndDeparture, participantLifecycle } from './lifecycle'
import { daysAwayOf, findOverlaps, tellOverlap } from './overlaps'
import { findParticipant, lastPosition } from './queries'
import { listReserves } from './reserves'
import { addition, leadership, replacement, withdrawal } from './schema'
import { addParticipant, appointHead, replaceParticipant, withdrawParticipant } from './work'

const listPage = (cohortId: string) => `/cohorts/${cohortId}/participants`

export const withdraw = defineAction({
  permission: participantLifecycle.moves.withdraw.permission,
  input: withdrawal,
  load: (tx, actor, input, { today }) => findParticipant(tx, actor, input, today),
  can: (actor, { facts }) => participantLifecycle.refusal('withdraw', facts, actor),
  run: async ({ tx, actor, input, subject: { participant, facts }, now }) => {
    const { cohortId, reason, version } = input
    await withdrawParticipant(tx, { ...participant, version }, { actor, reason, now })
    return {
      ...about(participant, cohortId),
      reason,
      before: { state: facts.state },
      after: { state: 'withdrawn' },
      notice: sentence('participants.withdrawnNotice', { name: participant.fullName }),
    }
  },
})

/** The next reserve of the same delegation takes the seat in one step. */
export const replace = defineAction({
  permission: participantLifecycle.moves.replace.permission,
  input: replacement,
  load: async (tx, actor, input, { today }) => {
    const found = await findParticipant(tx, actor, input, today)
    return found && { ...found, reserves: await listReserves(tx, found) }
  },
  can: (actor, { facts, reserves }, { successorId }) => {
    const refusal = participantLifecycle.refusal('replace', facts, actor)
    if (refusal) return refusal
    if (successorId === actor.personId) return 'participants.ownPlace'
    const next = reserves.find(({ status }) => status === 'next')
    if (!next) return 'participants.noReserve'
    return next.personId === successorId ? null : 'shell.changedMeanwhile'
  },
  run: async ({ tx, actor, input, subject: { cohort, delegation, participant, facts, reserves }, now }) => {
    const { cohortId, reason, version } = input
    const reserve = reserves.find(({ personId }) => personId === input.successorId)!
    const berth = {
      delegation,
      lineUpId: participant.lineUpId,
      days: daysAwayOf(delegation, cohort),
      label: cohort.titleId,
      now,
    }
    const change = { actor, reason, now }
    const successor = { ...newcomerOf(reserve), personId: reserve.personId, nominationId: reserve.nominationId }
    const successorId = await replaceParticipant(tx, { ...participant, version }, successor, berth, change)
    return {
      ...about(participant, cohortId),
      reason,
      before: { state: facts.state },
      after: { state: 'replaced', successorId, reserve: reserve.reserveRank },
      next: `${listPage(cohortId)}?redo=${participant.id}`,
      notice: sentence('participants.replacedNotice', { name: participant.fullName, successor: reserve.fullName }),
    }
  },
  constraints: seatConstraints(),
})

/** Somebody of the own register on a seat that is free. */
export const add = defineAction({
  permission: 'participant.add',
  input: addition,
  load: async (tx, actor, { cohortId, personId }, { today }) => {
    const own = await findOwnDelegation(tx, actor, cohortId, 'participant.add', today)
    const found = own && (await findPersonForPlace(tx, own.delegation, personId))
    if (!own || !found) return null
    const row = await tx.person.findFirst({ where: { id: personId }, select: personSelect })
    return {
      ...own,
      person: readPerson(row!),
      overlaps: await findOverlaps(tx, [personId], daysAwayOf(own.delegation, own.cohort)),
      taken: await tx.participant.count({
        where: { delegationId: own.delegation.id, personId, state: { in: ['confirmed', 'departed', 'completed'] } },
      }),
      last: await lastPosition(tx, own.delegation.id),
    }
  },
  can: (actor, { delegation, overlaps, taken }, { personId }) => {
    const thing = { governmentId: delegation.governmentId, delegationId: delegation.id }
    if (!covers(actor, 'participant.add', thing)) return 'shell.notAllowed'
    if (personId === actor.personId) return 'participants.ownPlace'
    if (taken > 0) return 'participants.alreadyGoing'
    if (delegation.taken >= delegation.seats) return 'participants.noFreeSeat'
    return notBetweenApprovalAndDeparture({ delegationState: delegation.state }) ?? tellOverlap(overlaps)
  },
  run: async ({ tx, actor, input, subject: { cohort, delegation, person, last }, now }) => {
    const { cohortId, personId, reason, version } = input
    if (delegation.version !== version) refuse('shell.changedMeanwhile')
    const berth = { delegation, lineUpId: null, days: daysAwayOf(delegation, cohort), label: cohort.titleId, now }
    const newcomer = { ...newcomerOf(person), personId, nominationId: null }
    const id = await addParticipant(tx, newcomer, berth, last + 1, { actor, reason, now })
    return {
      ...about({ id, governmentId: delegation.governmentId, nominationId: null }, cohortId),
      reason,
      after: { state: 'confirmed' },
      notice: sentence('participants.addedNotice', { name: person.fullName }),
    }
  },
  constraints: seatConstraints(),
})

/** Hands the lead to somebody who goes, when the head has left or is to change. */
export const appointNewHead = defineAction({
  permission: 'participant.replace',
  name: 'participant.head',
  input: leadership,
  load: (tx, actor, input, { today }) => findParticipant(tx, actor, input, today),
  can: (actor, { participant, facts }) => {
    if (!covers(actor, 'participant.replace', facts)) return 'shell.notAllowed'
    if (participant.personId === actor.personId) return 'participants.ownPlace'
    if (!isGoing(participant.state)) return 'shell.wrongState'
    return participant.isHead ? 'shell.wrongState' : notBetweenApprovalAndDeparture(facts)
  },
  run: async ({ tx, input, subject: { participant } }) => {
    await appointHead(tx, { ...participant, version: input.version })
    return {
      ...about(participant, input.cohortId),
      after: { isHead: true },
      notice: sentence('participants.headNotice', { name: participant.fullName }),
    }
  },
  constraints: { Participant_one_head: { reason: 'shell.changedMeanwhile' } },
})

function seatConstraints() {
  return {
    Delegation_seats_hold: { reason: 'participants.noFreeSeat' as const },
    AwayPeriod_never_twice: { reason: 'participants.awayTwice' as const },
    Participant_once_per_cohort: { reason: 'participants.alreadyGoing' as const },
    Participant_one_head: { reason: 'shell.changedMeanwhile' as const },
  }
}

const about = (participant: { id: string; governmentId: string; nominationId: string | null }, cohortId: string) => ({
  subject: { kind: 'participant', id: participant.id },
  governmentId: participant.governmentId,
  cohortId,
  nominationId: participant.nominationId,
  next: listPage(cohortId),
})

/** What the name list freezes of somebody, who leads nobody yet. */
const newcomerOf = (person: ReturnType<typeof readPerson>) => ({
  titleFront: person.titleFront,
  name: person.name,
  titleBack: person.titleBack,
  post: person.post,
  agencyName: person.agencyName,
  isHead: false,
})
