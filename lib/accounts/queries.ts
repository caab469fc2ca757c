import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { findShownClock } from '@/lib/platform/shown-clock'
import type { SignInRow } from './sign-in-log'

const logPage = 50

/** Filters of a log, as they stand in its address. */
export type SignInFilters = { outcome?: 'succeeded' | 'refused'; page: number }

/** One page of the tries to sign in, the latest first, within `scope`: those of known accounts alone. */
export async function listSignIns(
  tx: Read,
  scope: Prisma.SignInAttemptWhereInput,
  { outcome, page }: SignInFilters,
  pageSize = logPage,
) {
  const where = { AND: [scope, { userId: { not: null } }, outcome ? { succeeded: outcome === 'succeeded' } : {}] }
  const total = await tx.signInAttempt.count({ where })
  const rows = await tx.signInAttempt.findMany({
    where,
    select: {
      ...{ id: true, at: true, succeeded: true, limited: true, method: true, device: true, shownAddress: true },
      user: { select: { id: true, name: true, post: true } },
    },
    orderBy: { id: 'desc' },
    skip: (page - 1) * pageSize,
    take: pageSize,
  })
  const shown = await findShownClock(tx)
  return {
    rows: rows.map((row): SignInRow => ({ ...row, id: String(row.id), at: shown(row.at) })),
    ...{ total, page, pageSize, pageCount: Math.max(1, Math.ceil(total / pageSize)) },
  }
}
export type SignInPage = Awaited<ReturnType<typeof listSignIns>>

export const ownSignIns = (actor: Actor): Prisma.SignInAttemptWhereInput => ({ userId: actor.userId })

export const findOwnSession = (tx: Read, actor: Actor, sessionId: string) =>
  tx.session.findFirst({ where: { id: sessionId, userId: actor.userId }, select: { id: true, tokenHash: true } })

export const findOwnAccount = (tx: Read, actor: Actor) =>
  tx.user.findFirst({ where: { id: actor.userId }, select: { name: true, post: true, email: true } })
