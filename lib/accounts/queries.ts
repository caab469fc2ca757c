import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Read } from '@/lib/platform/db'
import { findShownClock } from '@/lib/platform/shown-clock'

/** Where the actor is signed in, the latest first; which of them is this one. */
export async function listOwnSessions(tx: Read, actor: Actor) {
  const rows = await tx.session.findMany({
    where: { userId: actor.userId },
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    take: 50,
  })
  const shown = await findShownClock(tx)
  return rows.map(({ createdAt, lastSeenAt, ...row }) => ({
    ...row,
    createdAt: shown(createdAt),
    lastSeenAt: shown(lastSeenAt),
    isThis: row.id === actor.sessionId,
  }))
}

export const findOwnSession = (tx: Read, actor: Actor, sessionId: string) =>
  tx.session.findFirst({ where: { id: sessionId, userId: actor.userId }, select: { id: true, tokenHash: true } })

export const findOwnAccount = (tx: Read, actor: Actor) =>
  tx.user.findFirst({ where: { id: actor.userId }, select: { name: true, post: true, email: true } })
