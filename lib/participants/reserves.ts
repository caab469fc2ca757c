import { nextReserve } from '@/lib/lineups/composition'
import type { Listed } from '@/lib/lineups/entry-queries'
import { overlaps, type Period } from '@/lib/platform/dates'

export type Reserve = Listed & {
  /** Whether the name list has or had this person: a reserve moves up once. */
  isNamed: boolean
}
export type ReserveRow = Reserve & {
  status: 'next' | 'waiting' | 'moved_up' | 'away' | 'gone'
  /** What they are away for on the days of the journey. */
  away: Listed['awayPeriods'][number] | null
}

/** The reserves in their order: who moves up next, who has, and who cannot. */
export function judgeReserves(reserves: readonly Reserve[], days: Period): ReserveRow[] {
  const judged = reserves
    .toSorted((a, b) => (a.reserveRank ?? 0) - (b.reserveRank ?? 0))
    .map((row) => {
      const away = row.awayPeriods.find((period) => overlaps(period, days)) ?? null
      return { ...row, away, status: statusOf(row, away !== null) }
    })
  const passed = judged.filter(({ status }) => status !== 'waiting').map(({ personId }) => personId)
  const next = nextReserve(judged, new Set(passed))
  return judged.map((row) => (row === next ? { ...row, status: 'next' as const } : row))
}

function statusOf({ isNamed, active, nominationState }: Reserve, isAway: boolean): ReserveRow['status'] {
  if (isNamed) return 'moved_up'
  if (!active || (nominationState !== null && nominationState !== 'reserve')) return 'gone'
  return isAway ? 'away' : 'waiting'
}

/** How many of an agency would go if one more of it came, for somebody who leaves or on a free seat. */
export const countOfAgency = (
  going: readonly { id: string; agencyName: string }[],
  leaving: { id: string } | null,
  agencyName: string,
) => going.filter((one) => one.id !== leaving?.id && one.agencyName === agencyName).length + 1
