import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Locale } from '@/lib/i18n/define'
import type { Read } from '@/lib/platform/db'
import type { Choices } from './choices'

/** How the actor is told now: what was chosen, else what holds for everybody. */
export async function findChoices(tx: Read, actor: Actor) {
  const account = await tx.user.findFirst({ where: { id: actor.userId }, select: { email: true } })
  const row = await tx.notificationChoice.findUnique({ where: { userId: actor.userId } })
  return {
    hasAddress: account?.email != null,
    version: row?.version ?? 0,
    locale: (row?.locale ?? 'id') as Locale,
    digestHour: row?.digestHour ?? 8,
    choices: (row?.choices ?? {}) as Choices,
  }
}
