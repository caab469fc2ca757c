import 'server-only'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { type DelegationMove, delegationLifecycle } from './delegation-lifecycle'
import { type CohortMove, cohortLifecycle } from './lifecycle'
import type { CohortState, DelegationState } from './phase'

type Stamp<S> = { id: string; state: S; version: number }

/** Moves a cohort: state and version stand in the `where`, so two at once cannot both pass. */
export async function moveCohort(
  tx: Write,
  cohort: Stamp<CohortState>,
  verb: CohortMove,
  now: Date,
  more: { publishedAt?: Date; deadlineOn?: Date } = {},
) {
  const { to } = cohortLifecycle.moves[verb]
  const moved = await tx.cohort.updateMany({
    where: { id: cohort.id, state: cohort.state, version: cohort.version },
    data: { state: to, since: now, version: { increment: 1 }, ...more },
  })
  if (moved.count === 0) refuse('shell.changedMeanwhile')
  return { before: { state: cohort.state }, after: { state: to } }
}

/** Moves a delegation in the same way. */
export async function moveDelegation(tx: Write, delegation: Stamp<DelegationState>, verb: DelegationMove, now: Date) {
  const { to } = delegationLifecycle.moves[verb]
  if (verb === 'propose') await holdSelecting(tx, delegation.id)
  const moved = await tx.delegation.updateMany({
    where: { id: delegation.id, state: delegation.state, version: delegation.version },
    data: { state: to, since: now, version: { increment: 1 } },
  })
  if (moved.count === 0) refuse('shell.changedMeanwhile')
  return { before: { state: delegation.state }, after: { state: to } }
}

/** A line-up is proposed only while its cohort is selecting: the state is held until this transaction ends. */
async function holdSelecting(tx: Write, delegationId: string) {
  const { cohortId } = await tx.delegation.findUniqueOrThrow({
    where: { id: delegationId },
    select: { cohortId: true },
  })
  if ((await holdCohort(tx, cohortId)) !== 'selecting') refuse('cohorts.notSelecting')
}

/** The cohort's state, kept from changing until this transaction ends; null where the actor has no part in it. */
export async function holdCohort(tx: Write, cohortId: string): Promise<CohortState | null> {
  const [row] = await tx.$queryRaw<{ state: CohortState | null }[]>`select hold_cohort(${cohortId}::uuid) as state`
  return row?.state ?? null
}

/** Whether a delegation of the cohort has its line-up proposed, approved or on the way. */
export const hasProposed = async (tx: Write, cohortId: string) =>
  (await tx.delegation.count({
    where: { cohortId, state: { in: ['proposed', 'approved', 'departed', 'completed'] } },
  })) > 0
