import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { extentOf } from '@/lib/access/actor'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { watched } from './kinds'

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
  subjectId: true,
  cohortId: true,
  nominationId: true,
  reason: true,
  before: true,
  after: true,
  acting: true,
} satisfies Prisma.AuditEventSelect

export type TrailRow = Prisma.AuditEventGetPayload<{ select: typeof row }>
export type TrailPage = {
  rows: TrailRow[]
  older: string | null
  /** How what the rows are about and lead to is called, by its id. */
  names: ReadonlyMap<string, string>
}

/** The rows that fit, newest first, and the id after which the next page goes on. */
export async function readPage(tx: Read, where: Prisma.AuditEventWhereInput, before: bigint | null, most: number) {
  const rows = await tx.auditEvent.findMany({
    where: before === null ? where : { AND: [where, { id: { lt: before } }] },
    select: row,
    orderBy: { id: 'desc' },
    take: most + 1,
  })
  const shown = rows.slice(0, most)
  return { rows: shown, older: rows.length > most ? String(shown.at(-1)!.id) : null }
}

/** What is kept on the way to something, and what was only read, changes nothing for others. */
const quiet: Prisma.AuditEventWhereInput = {
  OR: [
    { action: { in: ['nomination.draft', 'nomination.write', 'assessment.score'] } },
    { action: { endsWith: '.download' } },
  ],
}
const worthTelling: Prisma.AuditEventWhereInput = {
  OR: [{ cohortId: { not: null } }, { action: { in: [...watched] } }],
}

/** What changed last in the own government or in one cohort, for the start page and the cockpit. */
export async function listLatest(tx: Read, actor: Actor, most: number, cohortId?: string): Promise<TrailRow[]> {
  return tx.auditEvent.findMany({
    where: { AND: [visibleTo(actor), { outcome: 'done' }, { NOT: quiet }, cohortId ? { cohortId } : worthTelling] },
    select: row,
    orderBy: { id: 'desc' },
    take: most,
  })
}
