import 'server-only'
import { holdPreparing } from '@/lib/nominations/verification-work'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import type { AssignmentDetail } from './assessor-queries'
import { balance } from './balance'
import { findField } from './manage-queries'
import type { ScoreInput } from './schema'

/** One at a time within a delegation: who assigns evenly must not meet another who does the same. */
const holdAssigning = (tx: Write, delegationId: string) =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${delegationId}, 3))`

type Place = { delegationId: string; governmentId: string; cohortId: string }

/** Fills up each verified nomination of a delegation to the wanted number of assessors, evenly. */
export async function assignEvenly(tx: Write, place: Place & { wanted: number; today: Day }, now: Date) {
  await holdAssigning(tx, place.delegationId)
  await holdPreparing(tx, place.delegationId)
  const { nominations, assessors } = await findField(tx, place, columnFromDay(place.today))
  const { added, short } = balance(nominations, assessors, place.wanted)
  await tx.assignment.createMany({
    data: added.map(({ nominationId, assessorId }) => ({ nominationId, assessorId, ...shared(place, now) })),
  })
  return { added, short }
}

/** Gives one nomination to one assessor. */
export async function assignOne(tx: Write, go: Place & { nominationId: string; assessorId: string }, now: Date) {
  await holdAssigning(tx, go.delegationId)
  await holdPreparing(tx, go.delegationId)
  const { nominationId, assessorId } = go
  return tx.assignment.create({ data: { nominationId, assessorId, ...shared(go, now) }, select: { id: true } })
}
const shared = ({ governmentId, cohortId }: Place, assignedAt: Date) => ({ governmentId, cohortId, assignedAt })

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
  await holdPreparing(tx, nomination.delegationId)
  await lockNomination(tx, nomination.id)
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

const lockNomination = (tx: Write, nominationId: string) =>
  tx.$queryRaw`select id from "Nomination" where id = ${nominationId}::uuid for update`

/** verified -> assessed by the last wanted score of an assessor without a conflict. */
async function moveToAssessed(tx: Write, { nomination }: AssignmentDetail, now: Date): Promise<boolean> {
  const given = await tx.assignment.count({
    where: { nominationId: nomination.id, conflictAt: null, submittedAt: { not: null } },
  })
  if (given < nomination.delegation.cohort.assessorsEach) return false
  const moved = await tx.nomination.updateMany({
    where: { id: nomination.id, state: 'verified' },
    data: { state: 'assessed', since: now, version: { increment: 1 } },
  })
  return moved.count === 1
}
