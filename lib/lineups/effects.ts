import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Entry, takesSeat } from './composition'
import type { Member } from './spread'

export type Effect = { label: MessageKey; now: number; afterwards: number; unit: 'points' | 'people' }

/** What a change of places does to the figures that people ask about first. */
export function effectsOf(
  before: readonly Entry[],
  after: readonly Entry[],
  members: ReadonlyMap<string, Member>,
): Effect[] {
  const figures: { label: MessageKey; unit: Effect['unit']; of: (seated: readonly Entry[]) => number }[] = [
    { label: 'lineups.seatsTaken', unit: 'people', of: (seated) => seated.length },
    { label: 'lineups.meanPoints', unit: 'points', of: meanPoints },
    { label: 'lineups.spreadWomen', unit: 'people', of: counting(({ sex }) => sex === 'p', members) },
    { label: 'lineups.spreadFirstTimers', unit: 'people', of: counting((member) => !member.wasAbroad, members) },
    { label: 'lineups.agencies', unit: 'people', of: (seated) => new Set(seated.map(({ agencyId }) => agencyId)).size },
  ]
  return figures.map(({ label, unit, of }) => ({
    label,
    unit,
    now: of(before.filter(takesSeat)),
    afterwards: of(after.filter(takesSeat)),
  }))
}

/** Of those who have points, halves up in the hundredths that are shown, so that the difference agrees with both. */
function meanPoints(seated: readonly Entry[]) {
  const points = seated.flatMap((entry) => entry.points ?? [])
  return points.length === 0
    ? 0
    : 100 * Math.floor(points.reduce((sum, one) => sum + one, 0) / points.length / 100 + 0.5)
}

const counting =
  (holds: (member: Member) => boolean, members: ReadonlyMap<string, Member>) => (seated: readonly Entry[]) =>
    seated.filter(({ personId }) => {
      const member = members.get(personId)
      return member !== undefined && holds(member)
    }).length
