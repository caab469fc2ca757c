import 'server-only'
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
 * Appends a row to the trail, in the transaction of the change itself: as the last of it, since the chain of the
 * government is held from here to the commit. Who did it and when, and its number and hash, the database adds. Nothing
 * is read back: not everybody who acts may read the trail.
 */
export const record = (tx: Write, entry: TrailEntry, outcome: 'done' | 'denied' = 'done', by?: By) =>
  recordAll(tx, [entry], outcome, by)

/** The grant of somebody else with which it was done; the database says for whom. */
type By = { id: string } | null

/** The same for several rows at once, in their order. */
export async function recordAll(
  tx: Write,
  entries: readonly TrailEntry[],
  outcome: 'done' | 'denied' = 'done',
  by: By = null,
) {
  const rows = entries.map(({ subject, ...entry }) => ({
    ...entry,
    outcome,
    subjectKind: subject.kind,
    subjectId: subject.id,
    ...(by ? { grantId: by.id } : {}),
  }))
  await tx.$executeRaw`select append_trail(${JSON.stringify(rows)}::jsonb)`
}
