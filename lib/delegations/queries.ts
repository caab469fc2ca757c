import 'server-only'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import type { DelegationSummary } from '@/lib/cohorts/delegation-summary'
import { type CohortSummary, findCohort } from '@/lib/cohorts/queries'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'

export type OwnDelegation = { cohort: CohortSummary; delegation: DelegationSummary }

/** The own government's part of a cohort, where the actor holds the permission over it; null for missing and foreign. */
export async function findOwnDelegation(
  tx: Read,
  actor: Actor,
  cohortId: string,
  permission: Permission,
  today: Day,
): Promise<OwnDelegation | null> {
  const cohort = await findCohort(tx, actor, cohortId, today)
  const delegation = cohort?.own
  return cohort && delegation && coversDelegation(actor, permission, delegation) ? { cohort, delegation } : null
}
