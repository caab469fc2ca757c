import { instantOf } from '@/lib/platform/dates'
import type { Ceremony } from './ceremony-queries'

/**
 * When and where people have to be there: the rundown's first row, where it comes before the ceremony itself (check-in,
 * luggage). It lasts until the ceremony begins. Null where nobody wrote one down.
 */
export function gatheringOf({ day, zone, place, startsAt, rundown }: Ceremony) {
  const [first] = rundown.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
  if (!first || first.startsAt >= startsAt) return null
  return {
    activity: first.activity,
    officer: first.officer,
    place,
    startsAt: instantOf(day, first.startsAt, zone),
    endsAt: instantOf(day, startsAt, zone),
  }
}
