import 'server-only'
import { fromPrisma, PgBoss } from 'pg-boss'
import type { Actor } from '@/lib/access/actor'
import type { JobName } from '@/lib/access/job-names'
import type { Write } from './db'

/** A job that is to run later, as an outcome names it: made by the job's own `later`, which reads its input. */
export type Later = { name: JobName; input: unknown; after?: number }

export const queueSchema = 'jobs'

/** The queue within a transaction: nothing is asked for before that commits, and nothing when it does not. */
export const queueIn = (tx: Write) =>
  new PgBoss({
    db: fromPrisma(tx),
    schema: queueSchema,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })

/** Asks for jobs in the name of an actor, which the database compares with who is signed in. */
export async function askLater(tx: Write, actor: Actor, later: readonly Later[]) {
  if (later.length === 0) return
  const queue = queueIn(tx)
  for (const { name, input, after } of later)
    await queue.send(name, { actorId: actor.userId, input: input as object }, { startAfter: after ?? 0 })
}
