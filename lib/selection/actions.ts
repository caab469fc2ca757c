'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { type AssignmentDetail, findNextToScore, findOwnAssignment } from './assessor-queries'
import { listCriteria } from './queries'
import { assigningRefusal, ownRefusal, scoringRefusal } from './rules'
import { conflict, scoreSheet } from './schema'
import { writeScores } from './work'

export const scoreNomination = defineAction({
  permission: 'assessment.score',
  input: scoreSheet,
  load: (tx, actor, { assignmentId }) => findOwnAssignment(tx, actor, assignmentId),
  can: (actor, assignment) =>
    ownRefusal(actor, assignment.nomination) ??
    (assignment.conflictAt ? 'selection.conflictDeclared' : scoringRefusal(placeOf(assignment))),
  run: async ({ tx, actor, input, subject: assignment, now }) => {
    const criteria = await listCriteria(tx, assignment.cohortId)
    const wanted = criteria.map(({ id }) => id).toSorted()
    const given = input.scores.map(({ criterionId }) => criterionId).toSorted()
    if (wanted.join() !== given.join()) refuse('shell.changedMeanwhile')
    const { isAssessed } = await writeScores(tx, { assignment, version: input.version, scores: input.scores, now })
    const codeOf = new Map(criteria.map(({ id, code }) => [id, code]))
    const before = Object.fromEntries(assignment.scores.map(({ criterion, value }) => [criterion.code, value]))
    const after = Object.fromEntries(input.scores.map(({ criterionId, value }) => [codeOf.get(criterionId), value]))
    const next = await findNextToScore(tx, actor, assignment)
    const trail = about(assignment)
    const assessed = { ...trail, subject: { kind: 'nomination', id: assignment.nomination.id } }
    return {
      ...trail,
      ...(assignment.submittedAt ? { before } : {}),
      after,
      also: isAssessed
        ? [
            {
              ...assessed,
              action: 'nomination.assess',
              before: { state: 'verified' },
              after: { state: 'assessed' },
            },
          ]
        : [],
      next: next ? `/assessments/${next.id}` : '/assessments',
      notice: sentence('selection.savedNotice'),
    }
  },
})

export const declareConflict = defineAction({
  permission: 'assessment.score',
  name: 'assessment.conflict',
  input: conflict,
  load: (tx, actor, { assignmentId }) => findOwnAssignment(tx, actor, assignmentId),
  can: (_actor, assignment) => {
    if (assignment.conflictAt) return 'selection.conflictDeclared'
    if (assignment.submittedAt) return 'selection.alreadyScored'
    const place = placeOf(assignment)
    return place.nominationState === 'assessed' ? scoringRefusal(place) : assigningRefusal(place)
  },
  run: async ({ tx, actor, input, subject: assignment, now }) => {
    const declared = await tx.assignment.updateMany({
      where: { id: assignment.id, version: input.version, conflictAt: null, submittedAt: null },
      data: { conflictAt: now, conflictReason: input.reason, version: { increment: 1 } },
    })
    if (declared.count === 0) refuse('shell.changedMeanwhile')
    const next = await findNextToScore(tx, actor, assignment)
    return {
      ...about(assignment),
      reason: input.reason,
      next: next ? `/assessments/${next.id}` : '/assessments',
      notice: sentence('selection.conflictNotice'),
    }
  },
})

const placeOf = ({ nomination }: AssignmentDetail) => ({
  cohortState: nomination.delegation.cohort.state,
  delegationState: nomination.delegation.state,
  nominationState: nomination.state,
})
const about = ({ id, governmentId, cohortId, nomination }: AssignmentDetail) => ({
  subject: { kind: 'assignment', id },
  governmentId,
  cohortId,
  nominationId: nomination.id,
})
