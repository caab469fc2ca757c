import { type Actor, covers } from '@/lib/access/actor'
import type { DelegationState } from '@/lib/cohorts/phase'
import { notBetweenApprovalAndDeparture, type ParticipantState } from './lifecycle'

type Row = { governmentId: string; delegationId: string; state: ParticipantState }

/** Whether this actor finds anything to change on this row now. */
export function isChangeable(actor: Actor, delegation: { state: DelegationState }, row: Row): boolean {
  if (notBetweenApprovalAndDeparture({ delegationState: delegation.state })) return false
  if (row.state === 'confirmed' && covers(actor, 'participant.withdraw', row)) return true
  return (row.state === 'confirmed' || row.state === 'withdrawn') && covers(actor, 'participant.replace', row)
}
