import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { findCohort } from '@/lib/cohorts/queries'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { findNextDraft } from './drafts'
import { rowSelect, visibleTo } from './queries'

/**
 * What a receipt says: the nominations of these ids that were submitted, by number, and whether drafts wait to be next;
 * null where the actor's government has no delegation in the cohort.
 */
export async function findReceipt(tx: Read, actor: Actor, cohortId: string, ids: readonly string[], today: Day) {
  const cohort = await findCohort(tx, actor, cohortId, today)
  if (!cohort?.own) return null
  const { own } = cohort
  const rows = await tx.nomination.findMany({
    where: { AND: [visibleTo(actor), { delegationId: own.id, id: { in: [...ids] }, receipt: { not: null } }] },
    select: { ...rowSelect, letterNumber: true, letterDate: true },
    orderBy: [{ receipt: 'asc' }],
  })
  return { cohort, own, rows, ...(await findNextDraft(tx, actor, own.id)) }
}
export type ReceiptRow = NonNullable<Awaited<ReturnType<typeof findReceipt>>>['rows'][number]
