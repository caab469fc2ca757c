import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Day, instantOf, minutesBetween, type Period, type WallTime, type Zone } from '@/lib/platform/dates'

/** The journey (tahap perjalanan): wall times in the zones of both ends; instants and lengths are derived. */
export const legModes = ['flight', 'ferry', 'bus', 'train', 'car'] as const
export type LegMode = (typeof legModes)[number]
export const legModeLabels: Record<LegMode, MessageKey> = {
  flight: 'departures.modeFlight',
  ferry: 'departures.modeFerry',
  bus: 'departures.modeBus',
  train: 'departures.modeTrain',
  car: 'departures.modeCar',
}
export const legDirections = ['outbound', 'homebound'] as const
type LegDirection = (typeof legDirections)[number]

export type Leg = {
  id: string
  direction: LegDirection
  mode: LegMode
  /** ZC 9301, F-93; empty where there is none. */
  code: string
  fromPlace: string
  toPlace: string
  departsOn: Day
  departsAt: WallTime
  departsZone: Zone
  arrivesOn: Day
  arrivesAt: WallTime
  arrivesZone: Zone
}

export const departureOf = (leg: Leg) => instantOf(leg.departsOn, leg.departsAt, leg.departsZone)
export const arrivalOf = (leg: Leg) => instantOf(leg.arrivesOn, leg.arrivesAt, leg.arrivesZone)
/** 16.40 WIB to 18.50 SGT is 70. */
export const minutesOfLeg = (leg: Leg) => minutesBetween(departureOf(leg), arrivalOf(leg))

/** Legs in the order of their departures, whatever their zones; at the same moment by arrival, then by id. */
export const inOrder = <L extends Leg>(legs: readonly L[]): L[] =>
  [...legs].sort(
    (a, b) =>
      Number(departureOf(a)) - Number(departureOf(b)) ||
      Number(arrivalOf(a)) - Number(arrivalOf(b)) ||
      (a.id < b.id ? -1 : 1),
  )

/** The leg under way at an instant, and the one after it or, between legs, the next to leave. */
export function nowAndNextLeg<L extends Leg>(legs: readonly L[], at: Date): { now: L | null; next: L | null } {
  const ordered = inOrder(legs)
  return {
    now: ordered.findLast((leg) => departureOf(leg) <= at && at < arrivalOf(leg)) ?? null,
    next: ordered.find((leg) => departureOf(leg) > at) ?? null,
  }
}

/** First day of leaving to last day of arriving, each in its own zone: the days away. Null without legs. */
export function journeyDays(legs: readonly Leg[]): Period | null {
  const startsOn = legs.map(({ departsOn }) => departsOn).sort()[0]
  const endsOn = legs
    .map(({ arrivesOn }) => arrivesOn)
    .sort()
    .at(-1)
  return startsOn && endsOn ? { startsOn, endsOn } : null
}

/** The day of arriving, where it is not the day of leaving: a leg over midnight, or over the date line. */
export const otherDayOfArrival = (leg: Leg): Day | null => (leg.arrivesOn === leg.departsOn ? null : leg.arrivesOn)
