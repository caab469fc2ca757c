'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import type { Moved } from '@/lib/platform/move'
import { findNextToScore } from './assessor-queries'
import { listCriteria } from './queries'
import { ownRefusal, scoringRefusal, steppingBackRefusal } from './rules'
import { conflict, scoreSheet } from './schema'
import { type AssignmentDetail, findOwnAssignment } from './score-sheet'
import { stepBack, writeScores } from './work'

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
    const { version, scores } = input
    const { moved } = await writeScores(tx, { assignment, version, scores, by: actor, now })
    const codeOf = new Map(criteria.map(({ id, code }) => [id, code]))
    const after = Object.fromEntries(input.scores.map(({ criterionId, value }) => [codeOf.get(criterionId), value]))
    const next = await findNextToScore(tx, actor, assignment)
    return {
      ...about(assignment),
      ...(assignment.submittedAt ? { before: scoresIn(assignment) } : {}),
      after,
      also: moved ? [moveInTrail(assignment, 'assess', moved)] : [],
      next: next ? `/assessments/${next.id}` : '/assessments',
      notice: sentence('selection.savedNotice', { receipt: assignment.nomination.receipt ?? 0 }),
    }
  },
})

export const declareConflict = defineAction({
  permission: 'assessment.score',
  name: 'assessment.conflict',
  input: conflict,
  load: (tx, actor, { assignmentId }) => findOwnAssignment(tx, actor, assignmentId),
  can: (_actor, assignment) =>
    assignment.conflictAt ? 'selection.conflictDeclared' : steppingBackRefusal(placeOf(assignment)),
  run: async ({ tx, actor, input, subject: assignment, now }) => {
    const { version, reason } = input
    const { moved } = await stepBack(tx, { assignment, version, reason, by: actor, now })
    const next = await findNextToScore(tx, actor, assignment)
    return {
      ...about(assignment),
      reason,
      ...(assignment.submittedAt ? { before: scoresIn(assignment) } : {}),
      also: moved ? [moveInTrail(assignment, 'score_again', moved)] : [],
      next: next ? `/assessments/${next.id}` : '/assessments',
      notice: sentence(moved ? 'selection.conflictAfterScoreNotice' : 'selection.conflictNotice'),
    }
  },
})

const scoresIn = ({ scores }: AssignmentDetail) =>
  Object.fromEntries(scores.map(({ criterion, value }) => [criterion.code, value]))
/** What the scores did to the nomination itself, as a row of its own. */
const moveInTrail = (assignment: AssignmentDetail, verb: 'assess' | 'score_again', moved: Moved) => ({
  ...about(assignment),
  ...moved,
  subject: { kind: 'nomination', id: assignment.nomination.id },
  action: `nomination.${verb}`,
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
