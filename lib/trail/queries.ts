import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { extentOf } from '@/lib/access/actor'
import { visibleTo as visibleNominations } from '@/lib/nominations/queries'
import { writeName } from '@/lib/people/names'
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
} satisfies Prisma.AuditEventSelect

export type TrailRow = Prisma.AuditEventGetPayload<{ select: typeof row }>
export type TrailPage = {
  rows: TrailRow[]
  older: string | null
  /** The candidate of each nomination that the rows are about, by its id. */
  candidates?: ReadonlyMap<string, string>
  /** How what the rows are about is called, by its id. */
  names?: ReadonlyMap<string, string>
}

const pageSize = 50

/** One page of the trail, newest first; `before` is the id after which to go on. */
export async function listTrail(
  tx: Read,
  actor: Actor,
  about: { cohortId: string } | { nominationId: string },
  before: bigint | null,
): Promise<TrailPage> {
  const page = await readPage(tx, { AND: [visibleTo(actor), about] }, before)
  return { ...page, candidates: await nameCandidates(tx, actor, page.rows) }
}

/** The rows that fit, newest first, and the id after which the next page goes on. */
export async function readPage(tx: Read, where: Prisma.AuditEventWhereInput, before: bigint | null) {
  const rows = await tx.auditEvent.findMany({
    where: before === null ? where : { AND: [where, { id: { lt: before } }] },
    select: row,
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  })
  const shown = rows.slice(0, pageSize)
  return { rows: shown, older: rows.length > pageSize ? String(shown.at(-1)!.id) : null }
}

async function nameCandidates(tx: Read, actor: Actor, rows: readonly TrailRow[]) {
  const ids = [...new Set(rows.flatMap(({ nominationId }) => nominationId ?? []))]
  if (ids.length === 0) return new Map<string, string>()
  const nominations = await tx.nomination.findMany({
    where: { AND: [visibleNominations(actor), { id: { in: ids } }] },
    select: { id: true, person: { select: { titleFront: true, name: true, titleBack: true } } },
  })
  return new Map(nominations.map(({ id, person }) => [id, writeName(person)]))
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
