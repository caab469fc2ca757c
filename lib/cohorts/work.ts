import 'server-only'
import type { Write } from '@/lib/platform/db'
import { refuse } from '@/lib/platform/doors/refusal'
import { moveHosted } from '@/lib/platform/move'
import type { Noun } from '@/lib/platform/moves'
import { type EndingMove, endings } from './endings'
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

/**
 * Ends what hangs on a cohort that was just moved, by the table of endings; how many of each noun ended. Who is taken off
 * the name lists of a cancelled cohort gets the days back, and the rows tell why.
 */
export async function endBelow(tx: Write, cohortId: string, verb: EndingMove, reason = '') {
  const released = verb === 'cancel' ? await releaseConfirmed(tx, cohortId, reason) : null
  const ended: Partial<Record<Noun, number>> = {}
  for (const [noun, move] of Object.entries(endings[verb]) as [Noun, string][])
    ended[noun] = await moveHosted(tx, noun, move, cohortId)
  if (released !== null && ended.participant !== released) refuse('shell.changedMeanwhile')
  return ended
}

async function releaseConfirmed(tx: Write, cohortId: string, reason: string) {
  const [row] = await tx.$queryRaw<{ released: number }[]>`
    select release_confirmed(${cohortId}::uuid, ${reason}) as released`
  return row?.released ?? 0
}
