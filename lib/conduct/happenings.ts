import type { Ceremony } from '@/lib/departures/ceremony-queries'
import { arrivalOf, departureOf, type Leg } from '@/lib/departures/legs'
import { type Day, dayIn, instantOf, minutesBetween, type WallTime, type Zone } from '@/lib/platform/dates'
import { endOf, startOf } from '@/lib/schedule/items'

/** One thing that a participant goes through, whichever slice it comes from: an hour of class, a ride, a row of the ceremony. */
export type Happening = {
  id: string
  kind: 'class' | 'leg' | 'ceremony'
  title: Record<'id' | 'en', string>
  /** Room, number of the ride, or where the ceremony is. */
  place: string
  /** Who has the word at a ceremony. */
  by?: string
  startsAt: Date
  endsAt: Date
  /** The zone in which it begins. */
  zone: Zone
}

type ScheduleRow = {
  id: string
  day: Day
  startsAt: WallTime
  endsAt: WallTime
  titleId: string
  titleEn: string
  place: string
  speaker?: string
}
type Sources = { items: readonly ScheduleRow[]; zone: Zone; legs: readonly Leg[]; ceremony: Ceremony | null }

/** How long the last row of a ceremony lasts, where no leg ends it: nobody writes that down. */
const lastRow = 30 * 60_000

/** Everything in the order in which it begins. */
export function happeningsOf({ items, zone, legs, ceremony }: Sources): Happening[] {
  const lessons = items.map((item): Happening => {
    const title = { id: item.titleId, en: item.titleEn || item.titleId }
    return {
      id: item.id,
      kind: 'class',
      title,
      place: [item.place, item.speaker].filter(Boolean).join(' · '),
      startsAt: startOf(item, zone),
      endsAt: endOf(item, zone),
      zone,
    }
  })
  const rides = legs.map((leg): Happening => {
    const title = `${leg.fromPlace} → ${leg.toPlace}`
    return {
      id: leg.id,
      kind: 'leg',
      title: { id: title, en: title },
      place: leg.code,
      startsAt: departureOf(leg),
      endsAt: arrivalOf(leg),
      zone: leg.departsZone,
    }
  })
  return [...lessons, ...rides, ...rowsOf(ceremony, legs)].sort(
    (a, b) => Number(a.startsAt) - Number(b.startsAt) || (a.id < b.id ? -1 : 1),
  )
}

/** Each row of the rundown lasts until the next one; the last until the journey begins, half an hour at most. */
function rowsOf(ceremony: Ceremony | null, legs: readonly Leg[]): Happening[] {
  if (!ceremony) return []
  const { day, zone, place } = ceremony
  const only = { id: ceremony.id, startsAt: ceremony.startsAt, activity: place, officer: ceremony.officiant }
  const rows = ceremony.rundown.length > 0 ? ceremony.rundown : [only]
  return rows.map((row, n) => {
    const startsAt = instantOf(day, row.startsAt, zone)
    const next = rows[n + 1]
    const leaves = legs.map(departureOf).find((at) => at > startsAt)
    const most = new Date(Number(startsAt) + lastRow)
    const endsAt = next ? instantOf(day, next.startsAt, zone) : leaves && leaves < most ? leaves : most
    return {
      id: row.id,
      kind: 'ceremony',
      title: { id: row.activity, en: row.activity },
      place,
      by: row.officer,
      startsAt,
      endsAt,
      zone,
    }
  })
}

/** What is on at an instant (of several, the one that began last) and what begins next, with minutes rounded up. */
export function nowAndNext(happenings: readonly Happening[], at: Date) {
  const now = happenings.findLast(({ startsAt, endsAt }) => startsAt <= at && at < endsAt) ?? null
  const next = happenings.find(({ startsAt }) => startsAt > at) ?? null
  return {
    now: now && { ...now, minutesLeft: -minutesBetween(now.endsAt, at) },
    next: next && { ...next, minutesUntil: -minutesBetween(next.startsAt, at) },
  }
}

/** What begins on the day that it is where one is. */
export const onDay = (happenings: readonly Happening[], day: Day) =>
  happenings.filter(({ startsAt, zone }) => dayIn(startsAt, zone) === day)

/** Whether the journey has begun and not ended; where no leg is written down, whether one is where the training is. */
export function isAway(legs: readonly Leg[], isThere: boolean, at: Date): boolean {
  if (legs.length === 0) return isThere
  const leaves = Math.min(...legs.map((leg) => Number(departureOf(leg))))
  const home = legs.filter(({ direction }) => direction === 'homebound').map((leg) => Number(arrivalOf(leg)))
  return leaves <= Number(at) && (home.length === 0 || Number(at) < Math.max(...home))
}

/** The clock that counts at an instant: of the leg or lesson that began last, else the one at home. */
export const zoneAt = (happenings: readonly Happening[], legs: readonly Leg[], at: Date, home: Zone): Zone => {
  const arrived = legs.findLast((leg) => arrivalOf(leg) <= at)
  return arrived?.arrivesZone ?? happenings.findLast(({ startsAt }) => startsAt <= at)?.zone ?? home
}
