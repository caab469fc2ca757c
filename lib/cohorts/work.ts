import 'server-only'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { moveHosted } from '@/lib/platform/move'
import type { CohortState, DelegationState } from './phase'

/** The cohort's state, kept from changing until this transaction ends; null where the actor has no part in it. */
export async function holdCohort(tx: Write, cohortId: string): Promise<CohortState | null> {
  const [row] = await tx.$queryRaw<{ state: CohortState | null }[]>`select hold_cohort(${cohortId}::uuid) as state`
  return row?.state ?? null
}

/** Holds the cohort while it is selecting, or ends the request: who goes is proposed, decided, changed and sent off only then. */
export async function holdSelecting(tx: Write, cohortId: string) {
  const state = await holdCohort(tx, cohortId)
  if (state !== 'selecting') refuse(state === 'open' ? 'delegations.notSelecting' : 'shell.changedMeanwhile')
}

const hasOneIn = async (tx: Write, cohortId: string, states: DelegationState[]) =>
  (await tx.delegation.count({ where: { cohortId, state: { in: states } } })) > 0

/** Whether a delegation of the cohort has its line-up proposed, approved or on the way. */
export const hasProposed = (tx: Write, cohortId: string) =>
  hasOneIn(tx, cohortId, ['proposed', 'approved', 'departed', 'completed'])

/** Whether a delegation of the cohort has left, or people of one whose roll call was opened again. */
export const hasDeparted = async (tx: Write, cohortId: string) =>
  (await hasOneIn(tx, cohortId, ['departed', 'completed'])) ||
  (await tx.participant.count({ where: { cohortId, state: { in: ['departed', 'completed'] } } })) > 0

/** Takes everybody off the name lists of a cancelled cohort, in every government: days become free, and rows tell why. */
export async function callOff(tx: Write, cohortId: string, reason: string) {
  const [row] = await tx.$queryRaw<{ released: number }[]>`
    select release_confirmed(${cohortId}::uuid, ${reason}) as released`
  if ((await moveHosted(tx, 'participant', 'call_off', cohortId)) !== row?.released) refuse('shell.changedMeanwhile')
}
