import 'server-only'
import { nominationLifecycle } from '@/lib/nominations/lifecycle'
import { holdPreparing } from '@/lib/nominations/verification-work'
import type { Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { findField } from './assessors'
import { balance } from './balance'
import type { ScoreInput } from './schema'
import type { AssignmentDetail } from './score-sheet'

/** One at a time within a delegation: who assigns evenly must not meet another who does the same. */
const holdAssigning = (tx: Write, delegationId: string) =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${delegationId}, 3))`

type Place = { delegationId: string; governmentId: string; cohortId: string }

/** Fills up each verified nomination of a delegation to the wanted number of assessors, evenly. */
export async function assignEvenly(tx: Write, place: Place, go: { wanted: number; today: Day; now: Date }) {
  await holdAssigning(tx, place.delegationId)
  await holdPreparing(tx, place.delegationId)
  const { nominations, assessors } = await findField(tx, place, go.today)
  const { added, short } = balance(nominations, assessors, go.wanted)
  await tx.assignment.createMany({ data: added.map((one) => ({ ...one, ...ownedBy(place), assignedAt: go.now })) })
  return { added, short }
}

/** Gives one nomination to one assessor. */
export async function assignOne(
  tx: Write,
  place: Place,
  { nominationId, assessorId, now }: { nominationId: string; assessorId: string; now: Date },
) {
  await holdAssigning(tx, place.delegationId)
  await holdPreparing(tx, place.delegationId)
  return tx.assignment.create({
    data: { nominationId, assessorId, ...ownedBy(place), assignedAt: now },
    select: { id: true },
  })
}
const ownedBy = ({ governmentId, cohortId }: Place) => ({ governmentId, cohortId })

/**
 * Writes one assessor's scores of one nomination. The nomination is locked first, so of two last scores at once the
 * second sees the first, and exactly one of them moves it to assessed.
 */
export async function writeScores(
  tx: Write,
  go: { assignment: AssignmentDetail; version: number; scores: readonly ScoreInput[]; now: Date },
) {
  const { assignment, now } = go
  const { nomination } = assignment
  await lockToScore(tx, nomination)
  const marked = await tx.assignment.updateMany({
    where: { id: assignment.id, version: go.version, conflictAt: null },
    data: { submittedAt: assignment.submittedAt ?? now, version: { increment: 1 } },
  })
  if (marked.count === 0) refuse('shell.changedMeanwhile')
  await tx.score.deleteMany({ where: { assignmentId: assignment.id } })
  await tx.score.createMany({
    data: go.scores.map((score) => ({
      ...score,
      assignmentId: assignment.id,
      governmentId: assignment.governmentId,
    })),
  })
  return { isAssessed: await moveToAssessed(tx, assignment, now) }
}

/** Ends the scores of an assessor who may not judge after all: kept to be looked up, counted no more. */
export async function stepBack(
  tx: Write,
  go: { assignment: AssignmentDetail; version: number; reason: string; now: Date },
) {
  const { assignment, now } = go
  await lockToScore(tx, assignment.nomination)
  const declared = await tx.assignment.updateMany({
    where: { id: assignment.id, version: go.version, conflictAt: null },
    data: { conflictAt: now, conflictReason: go.reason, submittedAt: null, version: { increment: 1 } },
  })
  if (declared.count === 0) refuse('shell.changedMeanwhile')
  return { isToScoreAgain: await moveBackToVerified(tx, assignment, now) }
}

/** The line-up is not proposed meanwhile, and the nomination stays one that is scored. */
async function lockToScore(tx: Write, { id, delegationId }: AssignmentDetail['nomination']) {
  await holdPreparing(tx, delegationId)
  const [row] = await tx.$queryRaw<{ state: string }[]>`
    select state::text from "Nomination" where id = ${id}::uuid for update`
  if (row?.state !== 'verified' && row?.state !== 'assessed') refuse('selection.notScored')
}

/** verified -> assessed by the last wanted score of an assessor without a conflict. */
async function moveToAssessed(tx: Write, { nomination }: AssignmentDetail, now: Date): Promise<boolean> {
  return (await countScored(tx, nomination)) >= nomination.delegation.cohort.assessorsEach
    ? moveNomination(tx, nomination.id, 'assess', now)
    : false
}

/** assessed -> verified once fewer scores count than are wanted. */
async function moveBackToVerified(tx: Write, { nomination }: AssignmentDetail, now: Date): Promise<boolean> {
  return (await countScored(tx, nomination)) < nomination.delegation.cohort.assessorsEach
    ? moveNomination(tx, nomination.id, 'score_again', now)
    : false
}

const countScored = (tx: Write, { id }: { id: string }) =>
  tx.assignment.count({ where: { nominationId: id, conflictAt: null, submittedAt: { not: null } } })

async function moveNomination(tx: Write, id: string, verb: 'assess' | 'score_again', now: Date): Promise<boolean> {
  const { from, to } = nominationLifecycle.moves[verb]
  const moved = await tx.nomination.updateMany({
    where: { id, state: { in: [...from] } },
    data: { state: to, since: now, version: { increment: 1 } },
  })
  return moved.count === 1
}
