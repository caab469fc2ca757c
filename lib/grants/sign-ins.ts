import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { visibleTo } from './queries'

/** The tries to sign in to accounts that this actor keeps, or to one of them. */
export const signInsWithin = (actor: Actor, userId?: string): Prisma.SignInAttemptWhereInput => ({
  user: { AND: [visibleTo(actor), userId ? { id: userId } : {}] },
})
