import 'server-only'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { type AssessorSeat, toAssess } from './balance'

/** Who assesses for a government today: accounts with the role, neither ended nor disabled. */
export async function listAssessors(tx: Read, governmentId: string, today: Date) {
  const rows = await tx.user.findMany({
    where: {
      disabledAt: null,
      grants: {
        some: {
          role: 'assessor',
          governmentId,
          endedAt: null,
          OR: [{ endsOn: null }, { endsOn: { gte: today } }],
        },
      },
    },
    select: { id: true, name: true, post: true, personId: true, person: { select: { agencyId: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ person, ...row }) => ({ ...row, agencyId: person?.agencyId ?? null }))
}
export type Assessor = Awaited<ReturnType<typeof listAssessors>>[number]

const toAssessSelect = {
  id: true,
  personId: true,
  agencyId: true,
  nominatedById: true,
  assignments: { select: { assessorId: true, conflictAt: true } },
} satisfies Prisma.NominationSelect

/** Everything that is to be assigned in a delegation, and to whom: the input of the balance. */
export async function findField(tx: Read, place: { delegationId: string; governmentId: string }, today: Date) {
  const rows = await tx.nomination.findMany({
    where: { delegationId: place.delegationId, state: 'verified' },
    select: toAssessSelect,
  })
  const assessors: AssessorSeat[] = await listAssessors(tx, place.governmentId, today)
  return { nominations: rows.map(toAssess), assessors }
}
