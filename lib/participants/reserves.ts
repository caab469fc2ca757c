import 'server-only'
import type { CohortSummary, DelegationSummary } from '@/lib/cohorts/queries'
import { nextReserve } from '@/lib/lineups/composition'
import { type Listed, listEntries } from '@/lib/lineups/queries'
import type { Read } from '@/lib/platform/db'
import { daysAwayOf, findOverlaps, type Overlap } from './overlaps'

export type ReserveRow = Listed & { status: 'next' | 'waiting' | 'moved_up' | 'away' | 'gone'; overlap: Overlap | null }

/** The reserves of the approved line-up in their order: who moves up next, who has, and who cannot. */
export async function listReserves(
  tx: Read,
  { cohort, delegation }: { cohort: CohortSummary; delegation: DelegationSummary },
): Promise<ReserveRow[]> {
  const approved = await tx.lineUp.findFirst({
    where: { delegationId: delegation.id, state: 'approved' },
    select: { id: true },
  })
  if (!approved) return []
  const reserves = (await listEntries(tx, approved.id)).filter(({ kind }) => kind === 'reserve')
  const ids = reserves.map(({ personId }) => personId)
  const named = await tx.participant.findMany({
    where: { delegationId: delegation.id, personId: { in: ids } },
    select: { personId: true },
  })
  const movedUp = new Set(named.map(({ personId }) => personId))
  const overlaps = await findOverlaps(tx, ids, daysAwayOf(delegation, cohort))
  const away = new Map(overlaps.map((one) => [one.personId, one]))
  const isGone = (row: Listed) => !row.active || (row.nominationState !== null && row.nominationState !== 'reserve')
  const unable = new Set(reserves.filter((row) => isGone(row) || away.has(row.personId)).map((row) => row.personId))
  const next = nextReserve(reserves, new Set([...movedUp, ...unable]))
  const statusOf = (row: Listed): ReserveRow['status'] => {
    if (movedUp.has(row.personId)) return 'moved_up'
    if (isGone(row)) return 'gone'
    if (away.has(row.personId)) return 'away'
    return row.personId === next?.personId ? 'next' : 'waiting'
  }
  return reserves
    .map((row) => ({ ...row, status: statusOf(row), overlap: away.get(row.personId) ?? null }))
    .toSorted((a, b) => (a.reserveRank ?? 0) - (b.reserveRank ?? 0))
}
