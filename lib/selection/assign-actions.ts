'use server'
import { type Actor, covers } from '@/lib/access/actor'
import { findDelegationFacts } from '@/lib/cohorts/facts'
import { sentence } from '@/lib/i18n/sentence'
import { visibleTo as visibleNominations } from '@/lib/nominations/queries'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { listAssessors } from './assessors'
import { mayAssess, toAssess } from './balance'
import { visibleTo } from './queries'
import { assigningRefusal } from './rules'
import { assigning, balancing, takingBack } from './schema'
import { assignEvenly, assignOne } from './work'

export const assignBalanced = defineAction({
  permission: 'assignment.edit',
  name: 'assignment.balance',
  input: balancing,
  load: (tx, actor, { delegationId }, { today }) => findDelegationFacts(tx, actor, delegationId, today),
  can: (actor, { cohort, delegation }) => {
    if (!covers(actor, 'assignment.edit', { ...delegation, delegationId: delegation.id })) return 'shell.notAllowed'
    if (!cohort.scored) return 'selection.cohortNotScored'
    return assigningRefusal({
      cohortState: cohort.state,
      delegationState: delegation.state,
      nominationState: 'verified',
    })
  },
  run: async ({ tx, subject: { cohort, delegation }, now, today }) => {
    const place = { delegationId: delegation.id, governmentId: delegation.governmentId, cohortId: cohort.id }
    const { added, short } = await assignEvenly(tx, { ...place, wanted: cohort.assessorsEach, today }, now)
    return {
      subject: { kind: 'delegation', id: delegation.id },
      governmentId: delegation.governmentId,
      cohortId: cohort.id,
      after: { added: added.length, short: short.length },
      next: `/cohorts/${cohort.id}/assessment`,
      notice: sentence('selection.assignedEvenlyNotice', { n: added.length, short: short.length }),
    }
  },
})

export const assignAssessor = defineAction({
  permission: 'assignment.edit',
  input: assigning,
  load: async (tx, actor, { nominationId, assessorId }, { today }) => {
    const found = await findToAssign(tx, actor, nominationId, today)
    if (!found) return null
    const assessors = await listAssessors(tx, found.governmentId, columnFromDay(today))
    return { ...found, assessor: assessors.find(({ id }) => id === assessorId) ?? null }
  },
  can: (actor, { cohort, delegation, nomination, assessor }) => {
    if (!covers(actor, 'assignment.edit', { ...delegation, delegationId: delegation.id })) return 'shell.notAllowed'
    if (!cohort.scored) return 'selection.cohortNotScored'
    if (!assessor) return 'selection.notAnAssessor'
    const toJudge = toAssess(nomination)
    if (toJudge.assigned.includes(assessor.id)) return 'selection.alreadyAssigned'
    if (!mayAssess(assessor, toJudge)) return 'selection.mayNotAssess'
    return assigningRefusal({
      cohortState: cohort.state,
      delegationState: delegation.state,
      nominationState: nomination.state,
    })
  },
  run: async ({ tx, input, subject: { cohort, delegation, governmentId }, now }) => {
    const place = { delegationId: delegation.id, governmentId, cohortId: cohort.id }
    const made = await assignOne(tx, { ...place, ...input }, now)
    return {
      subject: { kind: 'assignment', id: made.id },
      governmentId,
      cohortId: cohort.id,
      nominationId: input.nominationId,
      after: { assessorId: input.assessorId },
      next: `/cohorts/${cohort.id}/assessment`,
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
    if (!covers(actor, 'assignment.edit', { ...delegation, delegationId: delegation.id })) return 'shell.notAllowed'
    if (assignment.submittedAt) return 'selection.hasScores'
    if (assignment.conflictAt) return 'shell.wrongState'
    if (cohort.state !== 'open' && cohort.state !== 'selecting') return 'shell.wrongState'
    return delegation.state === 'preparing' ? null : 'selection.scoringClosed'
  },
  run: async ({ tx, input, subject: { cohort, governmentId, assignment } }) => {
    const gone = await tx.assignment.deleteMany({
      where: { id: assignment.id, version: input.version, submittedAt: null, conflictAt: null },
    })
    if (gone.count === 0) refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'assignment', id: assignment.id },
      governmentId,
      cohortId: cohort.id,
      nominationId: assignment.nominationId,
      before: { assessorId: assignment.assessorId },
      next: `/cohorts/${cohort.id}/assessment`,
      notice: sentence('selection.takenBackNotice'),
    }
  },
})

/** A nomination with its delegation and cohort, within what the actor may see. */
async function findToAssign(tx: Read, actor: Actor, nominationId: string, today: Day) {
  const nomination = await tx.nomination.findFirst({
    where: { AND: [{ id: nominationId }, visibleNominations(actor)] },
    select: {
      id: true,
      personId: true,
      agencyId: true,
      nominatedById: true,
      state: true,
      delegationId: true,
      governmentId: true,
      assignments: { select: { assessorId: true, conflictAt: true } },
    },
  })
  const found = nomination && (await findDelegationFacts(tx, actor, nomination.delegationId, today))
  return found && { ...found, nomination, governmentId: nomination.governmentId }
}
