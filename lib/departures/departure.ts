import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { findCeremony } from './ceremony-queries'
import { listLegs } from './leg-queries'
import { listManifest } from './manifest-queries'
import { listOtherDelegations } from './other-delegations'
import { findDelegation } from './queries'
import { departureDay, returnDay } from './roll-call-day'
import { listRollCall } from './roll-call-queries'

/** All that the departure of the actor's own delegation consists of; null where there is none, or it is foreign. */
export async function findDeparture(tx: Read, actor: Actor, cohortId: string, today: Day) {
  const delegation = await findDelegation(tx, actor, cohortId, 'departure.see')
  if (!delegation) return null
  const { id } = delegation
  const legs = await listLegs(tx, id)
  return {
    /** Null for a head of the delegation, who reads no cohort. */
    cohort: await findCohort(tx, actor, cohortId, today),
    delegation,
    legs,
    departsOn: departureDay(legs, delegation),
    returnsOn: returnDay(legs, delegation),
    ceremony: await findCeremony(tx, id),
    manifest: await listManifest(tx, id),
    rollCall: await listRollCall(tx, id),
    others: await listOtherDelegations(tx, cohortId, id),
  }
}
export type Departure = NonNullable<Awaited<ReturnType<typeof findDeparture>>>
