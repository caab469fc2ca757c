import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { extentOf } from '@/lib/access/actor'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'

/** The trail that this actor may read: that of the own government. */
export const visibleTo = (actor: Actor) =>
  ({ governmentId: { in: extentOf(actor, 'trail.see').governments } }) satisfies Prisma.AuditEventWhereInput

const row = {
  id: true,
  at: true,
  domainAt: true,
  outcome: true,
  actorName: true,
  actorPost: true,
  action: true,
  subjectKind: true,
  reason: true,
  before: true,
  after: true,
} satisfies Prisma.AuditEventSelect

export type TrailRow = Prisma.AuditEventGetPayload<{ select: typeof row }>
export type TrailPage = { rows: TrailRow[]; older: string | null }

const pageSize = 50

/** One page of the trail, newest first; `before` is the id after which to go on. */
export async function listTrail(
  tx: Read,
  actor: Actor,
  about: { cohortId: string } | { nominationId: string },
  before: bigint | null,
): Promise<TrailPage> {
  const rows = await tx.auditEvent.findMany({
    where: { AND: [visibleTo(actor), about, before === null ? {} : { id: { lt: before } }] },
    select: row,
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  })
  const shown = rows.slice(0, pageSize)
  return { rows: shown, older: rows.length > pageSize ? String(shown.at(-1)!.id) : null }
}

/** What changed last in the own government, for the start page and the cockpit. */
export async function listLatest(tx: Read, actor: Actor, most: number): Promise<TrailRow[]> {
  return tx.auditEvent.findMany({
    where: { AND: [visibleTo(actor), { outcome: 'done', cohortId: { not: null } }] },
    select: row,
    orderBy: { id: 'desc' },
    take: most,
  })
}
