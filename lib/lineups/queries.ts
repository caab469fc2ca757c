import 'server-only'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { type CohortSummary, type DelegationSummary, findCohort } from '@/lib/cohorts/queries'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'

export type OwnDelegation = { cohort: CohortSummary; delegation: DelegationSummary }

/** The own government's part of a cohort, where the actor holds the permission over it; null for missing and foreign. */
export async function findOwnDelegation(
  tx: Read,
  actor: Actor,
  cohortId: string,
  permission: Permission,
  today: Day,
): Promise<OwnDelegation | null> {
  const cohort = await findCohort(tx, actor, cohortId, today)
  const delegation = cohort?.own
  return cohort && delegation && coversDelegation(actor, permission, delegation) ? { cohort, delegation } : null
}

const lineUpSelect = {
  id: true,
  delegationId: true,
  governmentId: true,
  number: true,
  name: true,
  state: true,
  hash: true,
  letterNumber: true,
  letterDate: true,
  createdById: true,
  createdByName: true,
  proposedById: true,
  proposedByName: true,
  proposedAt: true,
  version: true,
  createdAt: true,
} satisfies Prisma.LineUpSelect

export type LineUpRow = ReturnType<typeof readLineUp>
const readLineUp = (row: Prisma.LineUpGetPayload<{ select: typeof lineUpSelect }>) => ({
  ...row,
  letterDate: row.letterDate && dayFromColumn(row.letterDate),
})

/** All versions of a delegation's line-up, the oldest first. */
export async function listLineUps(tx: Read, delegationId: string): Promise<LineUpRow[]> {
  const rows = await tx.lineUp.findMany({ where: { delegationId }, select: lineUpSelect, orderBy: { number: 'asc' } })
  return rows.map(readLineUp)
}

/** Nominations that still have to be settled before a line-up is proposed, and those that lapse with it. */
export async function findUnsettled(tx: Read, delegationId: string, today: Day) {
  const rows = await tx.nomination.findMany({
    where: { delegationId, state: { in: ['submitted', 'returned'] } },
    select: { id: true, state: true, version: true, returnUntil: true },
  })
  const lapsing = rows.filter(
    (row) => row.state === 'returned' && row.returnUntil && dayFromColumn(row.returnUntil) < today,
  )
  return { unsettled: rows.length - lapsing.length, lapsing }
}
