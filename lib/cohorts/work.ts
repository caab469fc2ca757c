import 'server-only'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { type CohortMove, cohortLifecycle } from './lifecycle'
import type { CohortState } from './phase'

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
