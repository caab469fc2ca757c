import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Write } from './db'
import type { Prisma } from './prisma/client.ts'

/** What happened, as the trail keeps it: ids, states and figures, no personal values. */
export type TrailEntry = {
  action: string
  subject: { kind: string; id: string | null }
  governmentId: string | null
  cohortId?: string | null
  nominationId?: string | null
  reason?: string | null
  before?: Prisma.InputJsonValue | null
  after?: Prisma.InputJsonValue | null
}

/**
 * Appends one row to the trail, in the transaction of the change itself. Nothing is read back: not everybody who acts
 * may read the trail, and reading back a row that one may not see would refuse it.
 */
export async function record(tx: Write, actor: Actor | null, entry: TrailEntry, outcome: 'done' | 'denied' = 'done') {
  await tx.auditEvent.createMany({
    data: {
      outcome,
      domainAt: new Date(0),
      actorId: actor?.userId ?? null,
      actorName: actor?.name ?? '–',
      actorPost: actor?.post ?? '–',
      action: entry.action,
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id,
      governmentId: entry.governmentId,
      cohortId: entry.cohortId ?? null,
      nominationId: entry.nominationId ?? null,
      reason: entry.reason ?? null,
      before: entry.before ?? undefined,
      after: entry.after ?? undefined,
    },
  })
}
