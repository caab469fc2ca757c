import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { holdPreparing } from '@/lib/delegations/work'
import { nominationLifecycle } from '@/lib/nominations/lifecycle'
import type { NominationState } from '@/lib/nominations/states'
import type { Day } from '@/lib/platform/dates'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { move } from '@/lib/platform/move'
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
  go: { assignment: AssignmentDetail; version: number; scores: readonly ScoreInput[]; by: Actor; now: Date },
) {
  const { assignment, by, now } = go
  const nomination = await lockToScore(tx, assignment.nomination)
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
  const isAssessed = nomination.state === 'verified' && (await countScored(tx, nomination)) >= wantedOf(assignment)
  return { moved: isAssessed ? await move(tx, nominationLifecycle, 'assess', nomination, { by, now }) : null }
}

/** Ends the scores of an assessor who may not judge after all: kept to be looked up, counted no more. */
export async function stepBack(
  tx: Write,
  go: { assignment: AssignmentDetail; version: number; reason: string; by: Actor; now: Date },
) {
  const { assignment, by, now } = go
  const nomination = await lockToScore(tx, assignment.nomination)
  const declared = await tx.assignment.updateMany({
    where: { id: assignment.id, version: go.version, conflictAt: null },
    data: { conflictAt: now, conflictReason: go.reason, submittedAt: null, version: { increment: 1 } },
  })
  if (declared.count === 0) refuse('shell.changedMeanwhile')
  const isShort = nomination.state === 'assessed' && (await countScored(tx, nomination)) < wantedOf(assignment)
  return { moved: isShort ? await move(tx, nominationLifecycle, 'score_again', nomination, { by, now }) : null }
}

/** The line-up is not proposed meanwhile, and the nomination, as it is now, stays one that is scored. */
async function lockToScore(tx: Write, { id, delegationId, delegation }: AssignmentDetail['nomination']) {
  await holdPreparing(tx, delegationId)
  const [row] = await tx.$queryRaw<{ state: NominationState; version: number }[]>`
    select state::text, version from "Nomination" where id = ${id}::uuid for update`
  if (row?.state !== 'verified' && row?.state !== 'assessed') return refuse('selection.notScored')
  return { ...row, id, delegationState: delegation.state, cohortState: delegation.cohort.state }
}

/** How many scores of assessors without a conflict are wanted before a nomination counts as assessed. */
const wantedOf = ({ nomination }: AssignmentDetail) => nomination.delegation.cohort.assessorsEach

/** Who steps back has submitted nothing: the table holds both to it. */
const countScored = (tx: Write, { id }: { id: string }) =>
  tx.assignment.count({ where: { nominationId: id, submittedAt: { not: null } } })
