import 'server-only'
import type { Read } from '@/lib/platform/db'
import { type CriterionRow, rankDelegation } from '@/lib/selection/queries'
import type { Place } from '@/lib/selection/ranking'
import type { RankedNomination } from './composition'

export type Standing = {
  criteria: CriterionRow[]
  /** Every nomination that can have a place: ranked first, then below a gate, then without scores. */
  places: RankedNomination[]
  /** Parts and reasons of the ranking, by nomination. */
  parts: Map<string, Pick<Place, 'means' | 'points' | 'failedGate' | 'above'>>
}

/** The ranking of one delegation as it is now; where a cohort is not scored, the agencies' own order without ranks. */
export async function findStanding(tx: Read, delegationId: string, isScored: boolean): Promise<Standing> {
  const ranking = await rankDelegation(tx, delegationId)
  if (!ranking) return { criteria: [], places: [], parts: new Map() }
  const { criteria, nominations } = ranking
  const ranked = isScored ? ranking.places : []
  const others = isScored ? ranking.unscored : await listByAgencyOrder(tx, delegationId)
  const places = [
    ...ranked.map(({ candidate, rank, points }) => ({ nominationId: candidate.id, rank, points })),
    ...others.map((nominationId) => ({ nominationId, rank: null, points: null })),
  ]
  return {
    criteria: isScored ? criteria : [],
    places: places.flatMap((place) => {
      const nomination = nominations.get(place.nominationId)
      return nomination ? [{ ...place, personId: nomination.personId, agencyId: nomination.agencyId }] : []
    }),
    parts: new Map(ranked.map(({ candidate, ...place }) => [candidate.id, place])),
  }
}

async function listByAgencyOrder(tx: Read, delegationId: string): Promise<string[]> {
  const rows = await tx.nomination.findMany({
    where: { delegationId, state: { in: ['verified', 'assessed', 'selected', 'reserve', 'not_selected'] } },
    select: { id: true },
    orderBy: [{ priority: 'asc' }, { submittedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id }) => id)
}
