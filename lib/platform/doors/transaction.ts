import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type Day, dayIn } from '../dates'
import { db, type Write } from '../db'
import { tokenHashOf } from '../session'
import { isWorthRetrying } from './database-error'

/** What the door knows once a request has begun. `now` is the domain's clock, read once. */
export type Begun = {
  actor: Actor | null
  now: Date
  /** The domain's today in the actor's own zone (WIB where there is no actor). */
  today: Day
  demo: boolean
  /** Nobody has an account yet: the first page creates the government and its administrator. */
  empty: boolean
  /** Why the session that this browser still shows holds no more: nobody used it for long, or it is over; null without one. */
  lapsed: 'idle' | 'over' | null
  /** What the actor was told and has not read; counted for pages alone. */
  unread: number
}

type Begin = Pick<Begun, 'demo' | 'empty' | 'actor'> & {
  now: string
  stale?: boolean
  lapsed?: Begun['lapsed']
  unread?: number
}

/**
 * Runs one request's data work in one short transaction, under the scope that the database sets from the session.
 * A page reads one snapshot, and the database refuses writes from it.
 */
export async function inRequest<T>(mode: 'read' | 'write', work: (tx: Write, begun: Begun) => Promise<T>): Promise<T> {
  const token = await tokenHashOf()
  for (let attempt = 1; ; attempt++) {
    let stale = false
    try {
      const result = await db().$transaction(
        async (tx) => {
          const rows = await tx.$queryRaw<
            { begun: Begin }[]
          >`select begin_request(${token}, ${mode === 'read'}) as begun`
          const begun = rows[0]!.begun
          stale = begun.stale ?? false
          const now = new Date(begun.now)
          const { actor, demo, empty, lapsed = null, unread = 0 } = begun
          return work(tx, { actor, now, today: dayIn(now, actor?.zone ?? 'Asia/Jakarta'), demo, empty, lapsed, unread })
        },
        { maxWait: 5000, timeout: 10_000, ...(mode === 'read' ? { isolationLevel: 'RepeatableRead' as const } : {}) },
      )
      if (stale && token) await db().$executeRaw`select touch_session(${token})`
      return result
    } catch (error) {
      if (attempt === 5 || !isWorthRetrying(error)) throw error
      await pause(10 * 2 ** attempt)
    }
  }
}

const pause = (most: number) => new Promise((resolve) => setTimeout(resolve, most * (0.5 + Math.random() / 2)))
