import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { nounsOf, type TrailKind } from './kinds'
import { nameSubjects } from './names'
import { readPage, visibleTo } from './queries'

type Filters = { kind?: TrailKind; by?: string; before?: bigint }

/** One page of what belongs to no cohort: accounts, roles, agencies, people, programmes, and refused tries. */
export async function listOutside(tx: Read, actor: Actor, { kind, by, before }: Filters) {
  const outside: Prisma.AuditEventWhereInput = { cohortId: null, nominationId: null }
  const where = { AND: [visibleTo(actor), outside, ofKind(kind), by ? { actorId: by } : {}] }
  const { rows, older } = await readPage(tx, where, before ?? null)
  return { rows, older, names: await nameSubjects(tx, actor, rows) }
}

function ofKind(kind: TrailKind | undefined): Prisma.AuditEventWhereInput {
  if (!kind) return {}
  if (kind === 'denied') return { outcome: 'denied' }
  return { OR: nounsOf[kind].map((noun) => ({ action: { startsWith: `${noun}.` } })) }
}

/** Whose acts may be looked for: every account of the government that holds or held a role. */
export const listActors = (tx: Read, actor: Actor) =>
  tx.user.findMany({
    where: { governmentId: { in: extentOf(actor, 'trail.see').governments }, grants: { some: {} } },
    select: { id: true, name: true, post: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 500,
  })
