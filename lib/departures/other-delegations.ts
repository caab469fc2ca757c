import 'server-only'
import type { Read } from '@/lib/platform/db'
import { type Ceremony, ceremonySelect, readCeremony } from './ceremony-queries'
import { legSelect, readLeg } from './leg-queries'
import { inOrder, type Leg } from './legs'

/** Another government's part of a joint cohort, as far as it is shared: its ceremony, its legs, how many go. */
export type OtherDelegation = {
  id: string
  government: string
  people: number
  legs: Leg[]
  ceremony: Ceremony | null
}

/** The other delegations of a cohort that answered the invitation and have seats, by the name of their government. */
export async function listOtherDelegations(
  tx: Read,
  cohortId: string,
  ownDelegationId: string,
): Promise<OtherDelegation[]> {
  const rows = await tx.delegation.findMany({
    where: { cohortId, id: { not: ownDelegationId }, state: { notIn: ['invited', 'declined'] }, seats: { gt: 0 } },
    select: {
      id: true,
      taken: true,
      government: { select: { shortName: true } },
      legs: { select: legSelect },
      departure: { select: ceremonySelect },
    },
    orderBy: { government: { name: 'asc' } },
  })
  return rows.map(({ id, taken, government, legs, departure }) => ({
    id,
    government: government.shortName,
    people: taken,
    legs: inOrder(legs.map(readLeg)),
    ceremony: departure && readCeremony(departure),
  }))
}
