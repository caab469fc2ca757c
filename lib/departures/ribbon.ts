import { instantOf, type WallTime, type Zone } from '@/lib/platform/dates'
import { arrivalOf, departureOf, inOrder, type Leg } from './legs'

/** A stretch of the ribbon, in hours from its first mark. */
type Stretch = { from: number; to: number; leg: Leg | null; minutes: number }
export type RibbonPlan = {
  home: Zone
  there: Zone
  /** The whole hours that are marked, as instants. */
  ticks: { at: number; instant: Date }[]
  stretches: Stretch[]
  start: Date
  end: Date
}
type Ceremony = { startsAt: Date; endsAt: Date }

const hour = 3_600_000
/** A ribbon of more than a day says nothing: its stretches would be threads. */
const longest = 30

/** The outbound journey with its ceremony as stretches under two clocks; null without legs or when it takes too long. */
export function planRibbon(legs: readonly Leg[], ceremony: Ceremony | null): RibbonPlan | null {
  const out = inOrder(legs.filter(({ direction }) => direction === 'outbound'))
  const [first, last] = [out[0], out.at(-1)]
  if (!first || !last) return null
  const lead = ceremony && ceremony.startsAt < departureOf(first) ? ceremony : null
  const start = lead?.startsAt ?? departureOf(first)
  const end = arrivalOf(last)
  const zero = Math.floor(Number(start) / hour) * hour
  const span = Math.ceil((Number(end) - zero) / hour)
  if (span > longest) return null
  const stretch = (from: Date, to: Date, leg: Leg | null): Stretch => ({
    from: (Number(from) - zero) / hour,
    to: (Number(to) - zero) / hour,
    leg,
    minutes: Math.floor((Number(to) - Number(from)) / 60_000),
  })
  return {
    home: first.departsZone,
    there: last.arrivesZone,
    ticks: Array.from({ length: span + 1 }, (_, at) => ({ at, instant: new Date(zero + at * hour) })),
    stretches: [
      ...(lead ? [stretch(lead.startsAt, lead.endsAt, null)] : []),
      ...out.map((leg) => stretch(departureOf(leg), arrivalOf(leg), leg)),
    ],
    start,
    end,
  }
}

type Event = {
  day: Leg['departsOn']
  startsAt: WallTime
  zone: Zone
  rundown: readonly { startsAt: WallTime }[]
}

/** From its start to the beginning of the last row of the rundown, half an hour at least, and never past the first leg. */
export function ceremonySpan(event: Event, legs: readonly Leg[]): Ceremony {
  const startsAt = instantOf(event.day, event.startsAt, event.zone)
  const lastRow = event.rundown
    .map((row) => instantOf(event.day, row.startsAt, event.zone))
    .toSorted(byTime)
    .at(-1)
  const wanted = new Date(Math.max(Number(startsAt) + hour / 2, Number(lastRow ?? 0)))
  const first = inOrder(legs)[0]
  const leaves = first && departureOf(first) > startsAt ? departureOf(first) : wanted
  return { startsAt, endsAt: wanted < leaves ? wanted : leaves }
}
const byTime = (a: Date, b: Date) => Number(a) - Number(b)
