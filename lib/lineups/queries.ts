import 'server-only'
import { dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'

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
