import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { delegationFactsOf } from './facts'

/** A delegation of a cohort that the actor may see, with both. */
export async function findDelegationFacts(tx: Read, actor: Actor, delegationId: string, today: Day) {
  const row = await tx.delegation.findFirst({ where: { id: delegationId }, select: { cohortId: true } })
  const cohort = row && (await findCohort(tx, actor, row.cohortId, today))
  const delegation = cohort?.delegations.find((one) => one.id === delegationId)
  if (!cohort || !delegation) return null
  return { cohort, delegation, facts: delegationFactsOf(cohort, delegation) }
}
