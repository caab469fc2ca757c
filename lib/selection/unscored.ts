import 'server-only'
import { writeName } from '@/lib/people/names'
import type { Read } from '@/lib/platform/db'

export type Unscored = {
  nominationId: string
  name: string
  agency: string
  /** How many assessors are still to be assigned. */
  missing: number
  /** The assessors who have it and have not scored it. */
  waitsFor: string[]
}

/** The verified nominations of a delegation that are not fully scored, and by whom each waits; `wanted` assessors each. */
export async function listUnscored(tx: Read, delegationId: string, wanted: number): Promise<Unscored[]> {
  const rows = await tx.nomination.findMany({
    where: { delegationId, state: 'verified' },
    select: {
      id: true,
      person: { select: { titleFront: true, name: true, titleBack: true } },
      agency: { select: { shortName: true, name: true } },
      assignments: {
        where: { conflictAt: null },
        select: { submittedAt: true, assessor: { select: { name: true } } },
        orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: [{ person: { nameFold: 'asc' } }, { id: 'asc' }],
  })
  return rows.map(({ id, person, agency, assignments }) => ({
    nominationId: id,
    name: writeName(person),
    agency: agency.shortName || agency.name,
    missing: Math.max(0, wanted - assignments.length),
    waitsFor: assignments.filter(({ submittedAt }) => submittedAt === null).map(({ assessor }) => assessor.name),
  }))
}
