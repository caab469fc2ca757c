import { type Actor, covers } from '@/lib/access/actor'
import type { CohortState, DelegationState } from '@/lib/cohorts/phase'
import { notBetweenApprovalAndDeparture, type ParticipantState } from './lifecycle'

type Own = { cohort: { state: CohortState }; delegation: { state: DelegationState } }
type Row = { governmentId: string; delegationId: string; state: ParticipantState }

/** Whether this actor finds anything to change on this row now. */
export function isChangeable(actor: Actor, { cohort, delegation }: Own, row: Row): boolean {
  const around = { delegationState: delegation.state, cohortState: cohort.state }
  if (notBetweenApprovalAndDeparture(around)) return false
  if (row.state === 'confirmed' && covers(actor, 'participant.withdraw', row)) return true
  return (row.state === 'confirmed' || row.state === 'withdrawn') && covers(actor, 'participant.replace', row)
}
