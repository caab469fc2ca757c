import 'server-only'
import type { DelegationState } from '@/lib/cohorts/phase'
import { holdCohort } from '@/lib/cohorts/work'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { type DelegationMove, delegationLifecycle } from './lifecycle'

type Stamp = { id: string; state: DelegationState; version: number }

/** Moves a delegation: state and version stand in the `where`, so two at once cannot both pass. */
export async function moveDelegation(tx: Write, delegation: Stamp, verb: DelegationMove, now: Date) {
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
  if ((await holdCohort(tx, cohortId)) !== 'selecting') refuse('delegations.notSelecting')
}
