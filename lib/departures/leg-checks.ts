import { type Sentence, sentence } from '@/lib/i18n/sentence'
import type { Period } from '@/lib/platform/dates'
import { arrivalOf, departureOf, inOrder, type Leg, minutesOfLeg } from './legs'

/** stop: cannot be true, refuse; note: show, it may be meant. */
export type LegProblem = { severity: 'stop' | 'note'; legId: string; sentence: Sentence }

const samePlace = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/**
 * All that is wrong or strange about the legs of one delegation, in the order of their departures; against the days of
 * the training where they are given.
 */
export function checkLegs(legs: readonly Leg[], training?: Period): LegProblem[] {
  const ordered = inOrder(legs)
  const connections = ordered.flatMap((leg, n) => [...checkLeg(leg), ...checkConnection(ordered[n - 1], leg)])
  return training ? [...connections, ...checkAgainst(training, ordered)] : connections
}

/** Where nothing takes people on: the leg after the gap, and the two places between which it lies. */
export const gapsOf = (legs: readonly Leg[]) =>
  inOrder(legs).flatMap((leg, n, ordered) => {
    const before = ordered[n - 1]
    return before && isApart(before, leg) ? [{ legId: leg.id, before: before.toPlace, from: leg.fromPlace }] : []
  })

const isApart = (before: Leg, leg: Leg) =>
  before.direction === leg.direction && !samePlace(before.toPlace, leg.fromPlace)

/** Whoever arrives after the first day, or leaves before the last, misses some of it; or a leg has the wrong direction. */
function checkAgainst({ startsOn, endsOn }: Period, ordered: readonly Leg[]): LegProblem[] {
  const there = ordered.findLast(({ direction }) => direction === 'outbound')
  const back = ordered.find(({ direction }) => direction === 'homebound')
  const problems: LegProblem[] = []
  if (there && there.arrivesOn > startsOn)
    problems.push(
      noteOf(
        there,
        sentence('departures.arrivesAfterStart', { day: { day: there.arrivesOn }, starts: { day: startsOn } }),
      ),
    )
  if (back && back.departsOn < endsOn)
    problems.push(
      noteOf(back, sentence('departures.leavesBeforeEnd', { day: { day: back.departsOn }, ends: { day: endsOn } })),
    )
  return problems
}

const noteOf = (leg: Leg, sentence: Sentence): LegProblem => ({ severity: 'note', legId: leg.id, sentence })

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
  if (!isApart(before, leg)) return []
  return [noteOf(leg, sentence('departures.placesApart', { from: leg.fromPlace, before: before.toPlace }))]
}
