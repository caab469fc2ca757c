import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { listCandidates } from './candidates'
import { findPlaces } from './order'

/** Ids in an address, in an order that somebody gave them. */
export const idsInOrder = z
  .union([z.uuid().transform((one) => [one]), z.array(z.uuid()).max(30)])
  .catch([])
  .default([])

/** A cohort and the people picked for it, as they stand in the address. */
export const pickedParams = z.object({ cohortId: z.uuid(), people: idsInOrder })

/**
 * The people picked who are not nominated yet, in the order of the address, and the places that are free for them in
 * their agencies' orders; null where the actor's government has no delegation in the cohort.
 */
export async function findPicked(
  tx: Read,
  actor: Actor,
  { cohortId, people }: z.output<typeof pickedParams>,
  today: Day,
) {
  const cohort = await findCohort(tx, actor, cohortId, today)
  if (!cohort?.own) return null
  const found = people.length > 0 ? await listCandidates(tx, actor, cohort, { id: { in: people } }) : []
  const candidates = found
    .filter((one) => !one.nominated)
    .toSorted((a, b) => people.indexOf(a.id) - people.indexOf(b.id))
  return { cohort, candidates, places: await findPlaces(tx, cohort.own.id, candidates) }
}
