import 'server-only'
import { db, type Write } from './db'
import { isWorthRetrying } from './doors/database-error'

/** A job's transaction, run anew where it met another one. */
export async function inTransaction<T>(work: (tx: Write) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await db().$transaction(work, { maxWait: 10_000, timeout: 120_000 })
    } catch (error) {
      if (attempt === 5 || !isWorthRetrying(error)) throw error
    }
}
