import 'server-only'
import type { Write } from '@/lib/platform/db'
import { newKey } from '@/lib/platform/ids'
import { activationSecret, sha256 } from '@/lib/platform/session'

/** How long a link to hand over holds, in days; a reset is for somebody who waits beside it. */
const lifetime = { invitation: 14, reset: 1 } as const

export type NewUser = {
  name: string
  post: string
  governmentId: string
  personId: string | null
  /** Null where the owner gives it on activation. */
  email: string | null
}

/**
 * Makes the link with which somebody sets a password, for an account that exists or for a new one. Older links of the
 * account stop working. The link itself is made from the id (activationSecret) and is stored nowhere.
 */
export async function inviteUser(
  tx: Write,
  order: {
    userId?: string
    user?: NewUser
    kind?: keyof typeof lifetime
    createdById: string
    now: Date
  },
): Promise<{ activationId: string; userId: string }> {
  const user = order.userId
    ? await tx.user.findUniqueOrThrow({ where: { id: order.userId }, select: { id: true, governmentId: true } })
    : await tx.user.create({
        data: { ...order.user!, email: order.user!.email?.toLowerCase() ?? null, createdAt: order.now },
        select: { id: true, governmentId: true },
      })
  const activationId = newKey()
  const { id: userId, governmentId } = user
  const kind = order.kind ?? 'invitation'
  // The database's own clock: a link ages in real time, also where the clock of the demo stands still.
  await tx.$executeRaw`update "Activation" set "usedAt" = now() where "userId" = ${userId}::uuid and "usedAt" is null`
  await tx.$executeRaw`
    insert into "Activation" (id, "userId", "governmentId", kind, "tokenHash", "expiresAt", "createdById", "createdAt")
    values (${activationId}::uuid, ${userId}::uuid, ${governmentId}::uuid, ${kind}::"ActivationKind",
      ${sha256(activationSecret(activationId))}, now() + make_interval(days => ${lifetime[kind]}::int),
      ${order.createdById}::uuid, now())`
  return { activationId, userId }
}
