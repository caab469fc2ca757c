import 'server-only'
import { sentence } from '@/lib/i18n/sentence'
import { writeName } from '@/lib/people/names'
import type { Read, Write } from '@/lib/platform/db'
import { type ConstraintReasons, refuse } from '@/lib/platform/doors/refusal'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { leftStates } from './states'

/** The database refuses a place that two hold at the commit, whatever wrote them: somebody else was faster. */
export const onePlace = { Nomination_one_place: { reason: 'shell.changedMeanwhile' } } satisfies ConstraintReasons

/** Whoever has left the cohort holds no place in the agency's order. */
const inOrder = { state: { notIn: [...leftStates] } } satisfies Prisma.NominationWhereInput

/**
 * Free places in the orders of agencies, each counted by itself: as many as are asked for, rising, above everybody who
 * was already sent, and held by nobody else. `besides` are the nominations that are about to be placed anew; new ones
 * go to the end.
 */
export async function findPlaces(
  tx: Read,
  delegationId: string,
  wanted: readonly { agencyId: string }[],
  besides: readonly string[] = [],
): Promise<Record<string, number[]>> {
  const agencies = [...new Set(wanted.map(({ agencyId }) => agencyId))]
  const others = await tx.nomination.findMany({
    where: { delegationId, agencyId: { in: agencies }, id: { notIn: [...besides] }, ...inOrder },
    select: { agencyId: true, priority: true, state: true },
  })
  return Object.fromEntries(
    agencies.map((agencyId) => {
      const held = others.filter((one) => one.agencyId === agencyId)
      const above = besides.length === 0 ? held : held.filter(({ state }) => state !== 'draft')
      const taken = new Set(held.map(({ priority }) => priority))
      const places: number[] = []
      const count = wanted.filter((one) => one.agencyId === agencyId).length
      for (let place = 1 + Math.max(0, ...above.map(({ priority }) => priority)); places.length < count; place++)
        if (!taken.has(place)) places.push(place)
      return [agencyId, places]
    }),
  )
}

/** Held to the commit, so that two who nominate at the same moment do not take the same place of an agency's order. */
export const holdOrder = (tx: Write, delegationId: string) =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${delegationId}, 3))`

/** Refuses a place of the agency's order that another nomination holds, by the name of whoever stands there. */
export async function refuseTakenPlace(
  tx: Write,
  { id, delegationId, agencyId }: { id: string; delegationId: string; agencyId: string },
  priority: number,
) {
  await holdOrder(tx, delegationId)
  const other = await tx.nomination.findFirst({
    where: { delegationId, agencyId, priority, id: { not: id }, ...inOrder },
    select: { person: { select: { titleFront: true, name: true, titleBack: true } } },
  })
  if (other) refuse(sentence('nominations.placeTaken', { place: priority, name: writeName(other.person) }), 'priority')
}
