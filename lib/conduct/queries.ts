import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { daysAwayOf } from '@/lib/delegations/days-away'
import { findCeremony } from '@/lib/departures/ceremony-queries'
import { listLegs } from '@/lib/departures/leg-queries'
import { listDelegations, type TravellingDelegation } from '@/lib/departures/queries'
import { writeName } from '@/lib/people/names'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { listSchedule } from '@/lib/schedule/queries'
import { happeningsOf } from './happenings'
import type { LeftPlace } from './left-place'
import { pickTrip } from './trips'

type Days = { startsOn: Day; endsOn: Day; delegationId: string }

/**
 * What a participant's phone shows of one trip; only what is the participant's own or shared in the cohort. A trip that
 * the person no longer goes with is one of them, and says how that came.
 */
export async function findTrip(tx: Read, actor: Actor, today: Day, wanted?: string) {
  const left = actor.left.map(({ delegationId }) => delegationId)
  const mine = await listDelegations(tx, [...actor.participations.map(({ delegationId }) => delegationId), ...left])
  const trips = mine.map((delegation) => ({
    delegation,
    isLeft: left.includes(delegation.id),
    ...daysOf(delegation),
  }))
  const trip = pickTrip(trips, today, wanted)
  if (!trip) return null
  const { delegation } = trip
  const participation = actor.participations.find(({ delegationId }) => delegationId === delegation.id)
  const legs = await listLegs(tx, delegation.id)
  const ceremony = await findCeremony(tx, delegation.id)
  const items = await listSchedule(tx, delegation.cohortId)
  return {
    delegation,
    isHead: participation?.isHead ?? false,
    left: trip.isLeft ? await findLeftPlace(tx, delegation.id) : null,
    legs,
    ceremony,
    items,
    happenings: happeningsOf({ items, zone: delegation.cohort.zone, legs, ceremony }),
    head: await findHead(tx, delegation.id),
    /** The trip that the address named, to be kept in links. */
    asked: wanted ?? null,
    others: trips
      .filter((other) => other !== trip)
      .map(({ isLeft, delegation: { id, cohort } }) => ({ id, cohort, isLeft })),
  }
}
export type Trip = NonNullable<Awaited<ReturnType<typeof findTrip>>>

const daysOf = (delegation: TravellingDelegation): Days => ({
  delegationId: delegation.id,
  ...daysAwayOf(delegation, delegation.cohort),
})

async function findLeftPlace(tx: Read, delegationId: string): Promise<LeftPlace> {
  const place = await tx.leftPlace.findFirst({
    where: { delegationId },
    select: { kind: true, told: true, leftAt: true },
    orderBy: { leftAt: 'desc' },
  })
  if (!place || place.kind === 'add') throw new Error('A place was left by no change of the name list')
  return { ...place, kind: place.kind }
}

/** Who leads: name and post, as they stand in the name list. */
async function findHead(tx: Read, delegationId: string) {
  const head = await tx.nameListEntry.findFirst({
    where: { delegationId, isHead: true },
    select: { titleFront: true, name: true, titleBack: true, post: true },
  })
  return head && { name: writeName(head), post: head.post }
}
