import type { Day } from '@/lib/platform/dates'

type Trip = { startsOn: Day; endsOn: Day; delegationId: string; isLeft: boolean }

/**
 * The trip to show: the one asked for; else the one under way or coming next, before one that the person no longer goes
 * with; else the last one.
 */
export function pickTrip<T extends Trip>(trips: readonly T[], today: Day, wanted?: string): T | null {
  const asked = trips.find(({ delegationId }) => delegationId === wanted)
  if (asked) return asked
  const ordered = [...trips].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const ahead = ordered.filter(({ endsOn }) => today <= endsOn)
  return ahead.find(({ isLeft }) => !isLeft) ?? ahead[0] ?? ordered.at(-1) ?? null
}
