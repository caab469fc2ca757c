import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type CohortSummary, type DelegationSummary, findCohort } from '@/lib/cohorts/queries'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { DelegationFacts } from './lifecycle'

/** The own delegation with what the guards of its moves ask; later slices add what they know. */
export const delegationFactsOf = (
  cohort: CohortSummary,
  delegation: DelegationSummary,
  today: Day,
): DelegationFacts => ({
  id: delegation.id,
  delegationId: delegation.id,
  governmentId: delegation.governmentId,
  state: delegation.state,
  cohortState: cohort.state,
  isHost: delegation.governmentId === cohort.hostId,
  leavesOn: delegation.leavesOn,
  returnsOn: delegation.returnsOn,
  seats: delegation.seats,
  today,
})

/** A delegation of a cohort that the actor may see, with both. */
export async function findDelegationFacts(tx: Read, actor: Actor, delegationId: string, today: Day) {
  const row = await tx.delegation.findFirst({ where: { id: delegationId }, select: { cohortId: true } })
  const cohort = row && (await findCohort(tx, actor, row.cohortId, today))
  const delegation = cohort?.delegations.find((one) => one.id === delegationId)
  if (!cohort || !delegation) return null
  return { cohort, delegation, facts: delegationFactsOf(cohort, delegation, today) }
}
