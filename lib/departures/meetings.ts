import type { Zone } from '@/lib/platform/dates'
import { departureOf, inOrder, type Leg } from './legs'

/** A place where delegations come together, and the leg on which they go on. */
export type Meeting = { place: string; at: Date; zone: Zone; code: string; delegationIds: string[] }
type Travelling = { delegationId: string; legs: readonly Leg[] }

/** Two delegations travel a leg together when they leave the same place at the same moment for the same place. */
const keyOf = (leg: Leg) => [Number(departureOf(leg)), leg.fromPlace, leg.toPlace].join('|').toLowerCase()

/** Where groups come together: the first of the legs that they travel together, unless all of it came from the leg before. */
export function meetingPoints(delegations: readonly Travelling[]): Meeting[] {
  const groups = new Map<string, { leg: Leg; delegationIds: string[] }>()
  for (const { delegationId, legs } of delegations.toSorted((a, b) => (a.delegationId < b.delegationId ? -1 : 1)))
    for (const leg of legs) {
      const group = groups.get(keyOf(leg)) ?? { leg, delegationIds: [] }
      groups.set(keyOf(leg), { leg: group.leg, delegationIds: [...new Set([...group.delegationIds, delegationId])] })
    }
  const travellersOf = (leg: Leg) => groups.get(keyOf(leg))?.delegationIds.join() ?? ''
  const joined = new Set(
    delegations.flatMap(({ legs }) =>
      inOrder(legs)
        .filter(
          (leg, n, ordered) => isStart(leg, ordered[n - 1]) || travellersOf(ordered[n - 1]!) !== travellersOf(leg),
        )
        .map(keyOf),
    ),
  )
  return [...groups]
    .filter(([key, { delegationIds }]) => delegationIds.length > 1 && joined.has(key))
    .map(([, { leg, delegationIds }]) => ({
      place: leg.fromPlace,
      at: departureOf(leg),
      zone: leg.departsZone,
      code: leg.code,
      delegationIds,
    }))
    .sort((a, b) => Number(a.at) - Number(b.at))
}

const isStart = (leg: Leg, before: Leg | undefined) => !before || before.direction !== leg.direction
