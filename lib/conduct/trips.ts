import type { Day } from '@/lib/platform/dates'

type Trip = { startsOn: Day; endsOn: Day; delegationId: string }

/** The trip to show: the one asked for, else the one under way or coming next, else the last one. */
export function pickTrip<T extends Trip>(trips: readonly T[], today: Day, wanted?: string): T | null {
  const asked = trips.find(({ delegationId }) => delegationId === wanted)
  if (asked) return asked
  const ordered = [...trips].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  return ordered.find(({ endsOn }) => today <= endsOn) ?? ordered.at(-1) ?? null
}
