import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { type Day, dayFromColumn, toWallTime, type WallTime, type Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client'
import { inOrder, type Leg } from './legs'

/** The delegations over which an actor holds a permission: of the own government, or led by the actor. */
export function delegationsOf(actor: Actor, permission: Permission): Prisma.DelegationWhereInput {
  const { governments, delegations } = extentOf(actor, permission)
  return { OR: [{ governmentId: { in: governments } }, { id: { in: delegations } }] }
}

const delegationSelect = {
  id: true,
  cohortId: true,
  governmentId: true,
  state: true,
  since: true,
  seats: true,
  version: true,
  leavesOn: true,
  returnsOn: true,
  contactName: true,
  contactPost: true,
  contactPhone: true,
  government: { select: { name: true, shortName: true, zone: true } },
  cohort: {
    select: {
      id: true,
      titleId: true,
      titleEn: true,
      state: true,
      zone: true,
      city: true,
      trainingStartsOn: true,
      trainingEndsOn: true,
    },
  },
} satisfies Prisma.DelegationSelect

type DelegationRow = Prisma.DelegationGetPayload<{ select: typeof delegationSelect }>
const dayOrNull = (column: Date | null) => column && dayFromColumn(column)

const readDelegation = (row: DelegationRow) => ({
  ...row,
  leavesOn: dayOrNull(row.leavesOn),
  returnsOn: dayOrNull(row.returnsOn),
  zone: row.government.zone as Zone,
  cohort: {
    ...row.cohort,
    zone: row.cohort.zone as Zone,
    title: { id: row.cohort.titleId, en: row.cohort.titleEn },
    trainingStartsOn: dayFromColumn(row.cohort.trainingStartsOn),
    trainingEndsOn: dayFromColumn(row.cohort.trainingEndsOn),
  },
})
/** A delegation with what its departure needs: days, contact, and its cohort's days and zone. */
export type TravellingDelegation = ReturnType<typeof readDelegation>

/** What a permission over a delegation is asked about. */
export const thingOf = ({ id, governmentId }: { id: string; governmentId: string }) => ({
  governmentId,
  delegationId: id,
})

/** The actor's own delegation in a cohort; null where there is none, or it is foreign. */
export async function findDelegation(tx: Read, actor: Actor, cohortId: string, permission: Permission) {
  const rows = await tx.delegation.findMany({
    where: { AND: [delegationsOf(actor, permission), { cohortId }] },
    select: delegationSelect,
  })
  const row = rows.find(({ governmentId }) => governmentId === actor.governmentId) ?? rows[0]
  return row ? readDelegation(row) : null
}

/** The delegations of the given ids that the actor goes with. */
export async function listDelegations(tx: Read, ids: readonly string[]): Promise<TravellingDelegation[]> {
  const rows = await tx.delegation.findMany({ where: { id: { in: [...ids] } }, select: delegationSelect })
  return rows.map(readDelegation)
}

/** Approved and departed delegations with how many legs they have: whatever can still wait for somebody. */
export async function findTravelling(tx: Read, which: Prisma.DelegationWhereInput) {
  const rows = await tx.delegation.findMany({
    where: {
      AND: [which, { state: { in: ['approved', 'departed'] }, cohort: { state: { notIn: ['closed', 'cancelled'] } } }],
    },
    select: { ...delegationSelect, _count: { select: { legs: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ _count, ...row }) => ({ ...readDelegation(row), legCount: _count.legs }))
}

const legSelect = {
  id: true,
  direction: true,
  mode: true,
  code: true,
  fromPlace: true,
  toPlace: true,
  departsOn: true,
  departsAt: true,
  departsZone: true,
  arrivesOn: true,
  arrivesAt: true,
  arrivesZone: true,
} satisfies Prisma.JourneyLegSelect

const readLeg = (row: Prisma.JourneyLegGetPayload<{ select: typeof legSelect }>): Leg => ({
  ...row,
  departsOn: dayFromColumn(row.departsOn),
  departsAt: toWallTime(row.departsAt),
  departsZone: row.departsZone as Zone,
  arrivesOn: dayFromColumn(row.arrivesOn),
  arrivesAt: toWallTime(row.arrivesAt),
  arrivesZone: row.arrivesZone as Zone,
})

/** The legs of one delegation, in the order of their departures. */
export async function listLegs(tx: Read, delegationId: string): Promise<Leg[]> {
  return inOrder((await tx.journeyLeg.findMany({ where: { delegationId }, select: legSelect })).map(readLeg))
}

export type Ceremony = {
  id: string
  place: string
  day: Day
  startsAt: WallTime
  zone: Zone
  officiant: string
  officiantPost: string
  onBehalfOf: string
  dress: string
  rundown: { id: string; startsAt: WallTime; activity: string; officer: string }[]
}

/** The release ceremony of one delegation with its rundown in order. */
export async function findCeremony(tx: Read, delegationId: string): Promise<Ceremony | null> {
  const row = await tx.departureEvent.findFirst({
    where: { delegationId },
    select: {
      id: true,
      place: true,
      day: true,
      startsAt: true,
      zone: true,
      officiant: true,
      officiantPost: true,
      onBehalfOf: true,
      dress: true,
      rundown: {
        select: { id: true, startsAt: true, activity: true, officer: true },
        orderBy: [{ startsAt: 'asc' }, { position: 'asc' }],
      },
    },
  })
  if (!row) return null
  return {
    ...row,
    day: dayFromColumn(row.day),
    startsAt: toWallTime(row.startsAt),
    zone: row.zone as Zone,
    rundown: row.rundown.map((one) => ({ ...one, startsAt: toWallTime(one.startsAt) })),
  }
}

/** Another government's part of a joint cohort, as far as it is shared: its ceremony, its legs, how many go. */
export type OtherDelegation = {
  id: string
  government: string
  people: number
  legs: Leg[]
  ceremony: Ceremony | null
}

export async function listOtherDelegations(
  tx: Read,
  cohortId: string,
  ownDelegationId: string,
): Promise<OtherDelegation[]> {
  const rows = await tx.delegation.findMany({
    where: { cohortId, id: { not: ownDelegationId }, state: { notIn: ['invited', 'declined'] }, seats: { gt: 0 } },
    select: { id: true, taken: true, government: { select: { shortName: true } } },
    orderBy: { government: { name: 'asc' } },
  })
  const others: OtherDelegation[] = []
  for (const { id, taken, government } of rows)
    others.push({
      id,
      government: government.shortName,
      people: taken,
      legs: await listLegs(tx, id),
      ceremony: await findCeremony(tx, id),
    })
  return others
}
