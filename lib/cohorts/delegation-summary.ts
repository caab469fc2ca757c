import 'server-only'
import { dayFromColumn } from '@/lib/platform/dates'
import type { Prisma } from '@/lib/platform/prisma/client.ts'

/** What is read of each government's part of a cohort. */
export const delegationSelect = {
  id: true,
  cohortId: true,
  hostId: true,
  governmentId: true,
  state: true,
  since: true,
  seats: true,
  taken: true,
  version: true,
  mode: true,
  leavesOn: true,
  returnsOn: true,
  contactName: true,
  contactPost: true,
  contactPhone: true,
  recordedCount: true,
  recordedSource: true,
  government: { select: { name: true, shortName: true, zone: true, personnelUnit: true } },
} satisfies Prisma.DelegationSelect

type DelegationRow = Prisma.DelegationGetPayload<{ select: typeof delegationSelect }>

export const day = (column: Date | null) => column && dayFromColumn(column)

export type DelegationSummary = ReturnType<typeof toDelegation>
export function toDelegation(row: DelegationRow) {
  return { ...row, leavesOn: day(row.leavesOn), returnsOn: day(row.returnsOn) }
}
