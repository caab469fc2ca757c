import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
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

/** stop: cannot be true, refuse; note: show, it may be meant. */
export type LegProblem = { severity: 'stop' | 'note'; legId: string; sentence: Sentence }

const samePlace = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** All that is wrong or strange about the legs of one delegation, in the order of their departures. */
export function checkLegs(legs: readonly Leg[]): LegProblem[] {
  const ordered = inOrder(legs)
  return ordered.flatMap((leg, n) => [...checkLeg(leg), ...checkConnection(ordered[n - 1], leg)])
}

function checkLeg(leg: Leg): LegProblem[] {
  if (minutesOfLeg(leg) > 0) return []
  return [{ severity: 'stop', legId: leg.id, sentence: sentence('departures.arrivesTooEarly') }]
}

function checkConnection(before: Leg | undefined, leg: Leg): LegProblem[] {
  if (!before) return []
  if (departureOf(leg) < arrivalOf(before)) {
    return [
      { severity: 'stop', legId: leg.id, sentence: sentence('departures.leavesTooEarly', { place: leg.fromPlace }) },
    ]
  }
  if (before.direction !== leg.direction || samePlace(before.toPlace, leg.fromPlace)) return []
  const places = { from: leg.fromPlace, before: before.toPlace }
  return [{ severity: 'note', legId: leg.id, sentence: sentence('departures.placesApart', places) }]
}
