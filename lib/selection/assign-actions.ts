'use server'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import type { DelegationSummary } from '@/lib/cohorts/delegation-summary'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { findDelegationFacts } from '@/lib/delegations/facts-queries'
import { sentence } from '@/lib/i18n/sentence'
import { waitsForScores } from '@/lib/notifications/task-tellings'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findToAssign, listAssessors } from './assessors'
import { mayAssess, toAssess } from './exclusions'
import { visibleTo } from './queries'
import { assigningRefusal } from './rules'
import { assigning, balancing, takingBack } from './schema'
import { assignEvenly, assignOne } from './work'

/** Fills up every verified nomination of a delegation to the wanted number of assessors. */
export const assignBalanced = defineAction({
  permission: 'assignment.edit',
  name: 'assignment.balance',
  input: balancing,
  load: (tx, actor, { delegationId }, { today }) => findDelegationFacts(tx, actor, delegationId, today),
  can: (actor, place) => placeRefusal(actor, place, 'verified'),
  run: async ({ tx, subject, now, today }) => {
    const { added, short } = await assignEvenly(tx, placeOf(subject), {
      wanted: subject.cohort.assessorsEach,
      today,
      now,
    })
    return {
      ...about(subject),
      subject: { kind: 'delegation', id: subject.delegation.id },
      after: { added: added.length, short: short.length },
      tell: [waitsForScores(subject.cohort.id, [...new Set(added.map(({ assessorId }) => assessorId))])],
      notice: sentence('selection.assignedEvenlyNotice', { n: added.length, short: short.length }),
    }
  },
})

/** Gives one nomination to one assessor. */
export const assignAssessor = defineAction({
  permission: 'assignment.edit',
  input: assigning,
  load: async (tx, actor, { nominationId, assessorId }, { today }) => {
    const found = await findToAssign(tx, actor, nominationId, today)
    if (!found) return null
    const assessors = await listAssessors(tx, found.delegation.governmentId, today)
    return { ...found, assessor: assessors.find(({ id }) => id === assessorId) ?? null }
  },
  can: (actor, place) => {
    const refusal = placeRefusal(actor, place, place.nomination.state)
    if (refusal) return refusal
    const { assessor, nomination } = place
    if (!assessor) return 'selection.notAnAssessor'
    const toJudge = toAssess(nomination)
    if (toJudge.assigned.includes(assessor.id)) return 'selection.alreadyAssigned'
    return mayAssess(assessor, toJudge) ? null : 'selection.mayNotAssess'
  },
  run: async ({ tx, input, subject, now }) => {
    const { id } = await assignOne(tx, placeOf(subject), { ...input, now })
    return {
      ...about(subject),
      subject: { kind: 'assignment', id },
      nominationId: input.nominationId,
      after: { assessorId: input.assessorId },
      tell: [waitsForScores(subject.cohort.id, [input.assessorId])],
      notice: sentence('selection.assignedNotice'),
    }
  },
  constraints: { Assignment_nominationId_assessorId_key: { reason: 'selection.alreadyAssigned' } },
})

/** Takes an assignment back before its scores are in; one with a declared conflict stays as it was said. */
export const takeBackAssignment = defineAction({
  permission: 'assignment.edit',
  name: 'assignment.take_back',
  input: takingBack,
  load: async (tx, actor, { assignmentId }, { today }) => {
    const assignment = await tx.assignment.findFirst({
      where: { AND: [{ id: assignmentId }, visibleTo(actor)] },
      select: { id: true, nominationId: true, assessorId: true, conflictAt: true, submittedAt: true },
    })
    const found = assignment && (await findToAssign(tx, actor, assignment.nominationId, today))
    return found && { ...found, assignment }
  },
  can: (actor, { cohort, delegation, assignment }) => {
    if (!coversDelegation(actor, 'assignment.edit', delegation)) return 'shell.notAllowed'
    if (assignment.submittedAt) return 'selection.hasScores'
    if (assignment.conflictAt) return 'shell.wrongState'
    return assigningRefusal({
      cohortState: cohort.state,
      delegationState: delegation.state,
      nominationState: 'verified',
    })
  },
  run: async ({ tx, input, subject }) => {
    const { assignment } = subject
    const gone = await tx.assignment.deleteMany({
      where: { id: assignment.id, version: input.version, submittedAt: null, conflictAt: null },
    })
    if (gone.count === 0) refuse('shell.changedMeanwhile')
    return {
      ...about(subject),
      subject: { kind: 'assignment', id: assignment.id },
      nominationId: assignment.nominationId,
      before: { assessorId: assignment.assessorId },
      notice: sentence('selection.takenBackNotice'),
    }
  },
})

type Place = { cohort: CohortSummary; delegation: DelegationSummary }

/** Why nothing can be assigned in this delegation now, or null. */
function placeRefusal(actor: Actor, { cohort, delegation }: Place, nominationState: string) {
  if (!coversDelegation(actor, 'assignment.edit', delegation)) return 'shell.notAllowed'
  if (!cohort.scored) return 'selection.cohortNotScored'
  return assigningRefusal({ cohortState: cohort.state, delegationState: delegation.state, nominationState })
}

const placeOf = ({ cohort, delegation }: Place) => ({
  delegationId: delegation.id,
  governmentId: delegation.governmentId,
  cohortId: cohort.id,
})
const about = ({ cohort, delegation }: Place) => ({
  governmentId: delegation.governmentId,
  cohortId: cohort.id,
  next: `/cohorts/${cohort.id}/assessment`,
})
