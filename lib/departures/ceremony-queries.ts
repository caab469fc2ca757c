import 'server-only'
import { type Day, dayFromColumn, toWallTime, type WallTime, type Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client'

export const ceremonySelect = {
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
} satisfies Prisma.DepartureEventSelect

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

/** A ceremony with its day as a day and its times as wall times. */
export const readCeremony = (row: Prisma.DepartureEventGetPayload<{ select: typeof ceremonySelect }>): Ceremony => ({
  ...row,
  day: dayFromColumn(row.day),
  startsAt: toWallTime(row.startsAt),
  zone: row.zone as Zone,
  rundown: row.rundown.map((one) => ({ ...one, startsAt: toWallTime(one.startsAt) })),
})

/** The release ceremony of one delegation with its rundown in order. */
export async function findCeremony(tx: Read, delegationId: string): Promise<Ceremony | null> {
  const row = await tx.departureEvent.findFirst({ where: { delegationId }, select: ceremonySelect })
  return row && readCeremony(row)
}
