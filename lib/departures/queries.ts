import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { dayFromColumn, type Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client'

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
  government: { select: { name: true, shortName: true, zone: true, city: true, cooperationUnit: true } },
  cohort: {
    select: {
      id: true,
      titleId: true,
      titleEn: true,
      state: true,
      since: true,
      cancelReason: true,
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

/** The actor's own delegation in a cohort; null where there is none, or it is foreign. */
export async function findDelegation(tx: Read, actor: Actor, cohortId: string, permission: Permission) {
  const rows = await tx.delegation.findMany({
    where: { AND: [delegationsOf(actor, permission), { cohortId }] },
    select: delegationSelect,
  })
  const row = rows.find(({ governmentId }) => governmentId === actor.governmentId) ?? rows[0]
  return row ? readDelegation(row) : null
}

/** The delegations of these ids; the caller has seen to it that the actor goes with them. */
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
