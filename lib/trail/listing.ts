import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { filtered } from './filters'
import { nameSubjects } from './names'
import { readPage, type TrailPage, visibleTo } from './queries'
import type { TrailFilters } from './schema'

/** Whose trail: of a cohort, of a nomination, or of what belongs to neither. */
export type About = { cohortId: string } | { nominationId: string } | 'outside'
type Asked = TrailFilters & { before?: bigint | undefined }

const scopeOf = (about: About): Prisma.AuditEventWhereInput =>
  about === 'outside' ? { cohortId: null, nominationId: null } : about

/** One page of a trail, newest first, narrowed by its filters; `before` is the id after which to go on. */
export async function listTrail(tx: Read, actor: Actor, about: About, asked: Asked): Promise<TrailPage> {
  return read(tx, actor, about, asked, 50)
}

/** All that the filters leave, for the export. */
export async function listWholeTrail(tx: Read, actor: Actor, about: About, filters: TrailFilters): Promise<TrailPage> {
  return read(tx, actor, about, filters, 10_000)
}

async function read(tx: Read, actor: Actor, about: About, { before, ...filters }: Asked, most: number) {
  const where = { AND: [visibleTo(actor), scopeOf(about), await filtered(tx, actor, filters)] }
  const page = await readPage(tx, where, before ?? null, most)
  return { ...page, names: await nameSubjects(tx, actor, page.rows) }
}

/** Whose acts may be looked for: every account of the government that holds or held a role. */
export const listActors = (tx: Read, actor: Actor) =>
  tx.user.findMany({
    where: { governmentId: { in: extentOf(actor, 'trail.see').governments }, grants: { some: {} } },
    select: { id: true, name: true, post: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 500,
  })
