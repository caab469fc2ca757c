import 'server-only'
import { dayFromColumn, toWallTime, type Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client'
import { inOrder, type Leg } from './legs'

export const legSelect = {
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

/** A leg with its days as days and its times as wall times. */
export const readLeg = (row: Prisma.JourneyLegGetPayload<{ select: typeof legSelect }>): Leg => ({
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
