import 'server-only'
import { type Actor, covers } from '@/lib/access/actor'
import type { CohortSummary } from '@/lib/cohorts/queries'
import type { Read } from '@/lib/platform/db'

/** Why a government declined, and when. */
export type Decline = { reason: string; at: Date }

/**
 * The last decline of each delegation, for the host that invites: as its own trail keeps them, also of a government
 * that was invited again since.
 */
export async function listDeclines(tx: Read, actor: Actor, cohort: CohortSummary): Promise<Map<string, Decline>> {
  if (!covers(actor, 'delegation.seats', { governmentId: cohort.hostId })) return new Map()
  const rows = await tx.auditEvent.findMany({
    where: { governmentId: cohort.hostId, cohortId: cohort.id, action: 'delegation.decline', outcome: 'done' },
    select: { subjectId: true, reason: true, domainAt: true },
    orderBy: { id: 'asc' },
  })
  return new Map(
    rows.map(({ subjectId, reason, domainAt }): [string, Decline] => [
      subjectId ?? '',
      { reason: reason ?? '', at: domainAt },
    ]),
  )
}
