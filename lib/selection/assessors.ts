import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { findDelegationFacts } from '@/lib/delegations/facts-queries'
import { visibleTo as visibleNominations } from '@/lib/nominations/queries'
import { columnFromDay, type Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { toAssess } from './exclusions'

/** Who assesses for a government today: accounts with the role, neither ended nor disabled. */
export async function listAssessors(tx: Read, governmentId: string, today: Day) {
  const rows = await tx.user.findMany({
    where: {
      disabledAt: null,
      grants: {
        some: {
          role: 'assessor',
          governmentId,
          endedAt: null,
          OR: [{ endsOn: null }, { endsOn: { gte: columnFromDay(today) } }],
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
export async function findField(tx: Read, place: { delegationId: string; governmentId: string }, today: Day) {
  const rows = await tx.nomination.findMany({
    where: { delegationId: place.delegationId, state: 'verified' },
    select: toAssessSelect,
  })
  return { nominations: rows.map(toAssess), assessors: await listAssessors(tx, place.governmentId, today) }
}

/** A nomination with its delegation and cohort, within what the actor may see. */
export async function findToAssign(tx: Read, actor: Actor, nominationId: string, today: Day) {
  const nomination = await tx.nomination.findFirst({
    where: { AND: [{ id: nominationId }, visibleNominations(actor)] },
    select: { ...toAssessSelect, state: true, delegationId: true },
  })
  const found = nomination && (await findDelegationFacts(tx, actor, nomination.delegationId, today))
  return found && { ...found, nomination }
}
