'use server'
import { covers } from '@/lib/access/actor'
import { isOneself } from '@/lib/access/standing-in'
import { seatConstraints, seatingOf } from '@/lib/approvals/seating'
import { holdSelecting } from '@/lib/cohorts/work'
import { sentence } from '@/lib/i18n/sentence'
import { youGo } from '@/lib/notifications/tellings'
import { defineAction } from '@/lib/platform/doors/action'
import { findApprovedLineUp } from './approved-line-up'
import { isGoing, notBetweenApprovalAndDeparture, participantLifecycle } from './lifecycle'
import { findParticipant } from './queries'
import { leadership, replacement, withdrawal } from './schema'
import { aboutParticipant } from './trail-of-participant'
import { appointHead, replaceParticipant, withdrawParticipant } from './work'

/** Takes somebody off the name list; the seat stays free until a reserve or somebody else takes it. */
export const withdraw = defineAction({
  permission: participantLifecycle.moves.withdraw.permission,
  input: withdrawal,
  load: (tx, actor, input, { today }) => findParticipant(tx, actor, input, today),
  can: (actor, { facts }) => participantLifecycle.refusal('withdraw', facts, actor),
  run: async ({ tx, actor, input, subject: { participant, facts }, now }) => {
    const { cohortId, reason, told, version } = input
    const moved = await withdrawParticipant(tx, { ...facts, version }, { actor, reason, told, now })
    return {
      ...aboutParticipant(participant, cohortId),
      ...moved,
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
    if (!found) return null
    const { reserves } = await findApprovedLineUp(tx, found)
    return { ...found, next: reserves.find(({ status }) => status === 'next') ?? null }
  },
  can: (actor, { facts, next }, { successorId }) => {
    const refusal = participantLifecycle.refusal('replace', facts, actor)
    if (refusal) return refusal
    if (isOneself(actor, successorId)) return 'participants.ownPlace'
    if (!next) return 'participants.noReserve'
    return next.personId === successorId ? null : 'shell.changedMeanwhile'
  },
  run: async ({ tx, actor, input, subject, now }) => {
    const { participant, facts } = subject
    const { cohortId, reason, told, version } = input
    const next = subject.next!
    const seating = {
      ...seatingOf(subject, participant.lineUpId, now),
      leavesOn: subject.delegation.leavesOn,
    }
    const change = { actor, reason, told, now }
    const successor = { ...next, isHead: false }
    const row = { ...facts, version }
    await holdSelecting(tx, cohortId)
    const { moved, successorId } = await replaceParticipant(tx, row, successor, seating, change)
    return {
      ...aboutParticipant(participant, cohortId),
      ...moved,
      after: { ...moved.after, successorId, reserve: next.reserveRank },
      tell: [youGo({ cohortId, delegationId: subject.delegation.id }, { persons: [next.personId] })],
      next: `/cohorts/${cohortId}/participants`,
      notice: sentence('participants.replacedNotice', { name: participant.fullName, successor: next.fullName }),
    }
  },
  constraints: seatConstraints,
})

/** Hands the lead to somebody who goes, when the head has left or is to change. */
export const appointNewHead = defineAction({
  permission: 'participant.replace',
  name: 'participant.head',
  input: leadership,
  load: (tx, actor, input, { today }) => findParticipant(tx, actor, input, today),
  can: (actor, { participant, facts }) => {
    if (!covers(actor, 'participant.replace', facts)) return 'shell.notAllowed'
    if (isOneself(actor, participant.personId)) return 'participants.ownPlace'
    if (!isGoing(participant.state) || participant.isHead) return 'shell.wrongState'
    return notBetweenApprovalAndDeparture(facts)
  },
  run: async ({ tx, input, subject: { participant } }) => {
    const former = await appointHead(tx, { ...participant, version: input.version })
    const about = aboutParticipant(participant, input.cohortId)
    return {
      ...about,
      after: { isHead: true },
      also: former.map(({ id }) => ({
        ...about,
        action: 'participant.head',
        subject: { kind: 'participant', id },
        after: { isHead: false },
      })),
      notice: sentence('participants.headNotice', { name: participant.fullName }),
    }
  },
  constraints: { Participant_one_head: { reason: 'shell.changedMeanwhile' } },
})
