import { type Sentence, sentence } from '@/lib/i18n/sentence'
import { countSelected, type Entry, isHeldByAgencyLimit, isPassedOver, type Room, takesSeat } from './composition'

/** What stands in the way of proposing a line-up (stop), and what its reader should know (note). */
export type LineUpProblem = { severity: 'stop' | 'note'; sentence: Sentence; personIds: string[] }

const stop = (sentence: Sentence, people: readonly Entry[] = []): LineUpProblem => ({
  severity: 'stop',
  sentence,
  personIds: people.map(({ personId }) => personId),
})

/** All problems of a line-up; none of severity stop means that it may be proposed. */
export function checkLineUp(entries: readonly Entry[], room: Pick<Room, 'seats' | 'maxPerAgency'>): LineUpProblem[] {
  return [
    ...checkSeats(entries, room.seats),
    ...checkTwice(entries),
    ...checkReserves(entries),
    ...checkGate(entries),
    ...checkPassedOver(entries, room.maxPerAgency),
    ...checkAgencies(entries, room.maxPerAgency),
    ...checkAppointed(entries),
    ...checkHead(entries),
  ]
}

function checkSeats(entries: readonly Entry[], seats: number): LineUpProblem[] {
  const taken = entries.filter(takesSeat).length
  if (taken > seats) return [stop(sentence('lineups.tooMany', { taken, seats, over: taken - seats }))]
  if (taken === seats) return []
  return [{ severity: 'note', sentence: sentence('lineups.seatsLeft', { left: seats - taken }), personIds: [] }]
}

function checkTwice(entries: readonly Entry[]): LineUpProblem[] {
  const twice = entries.filter(({ personId }, n) => entries.findIndex((other) => other.personId === personId) !== n)
  return twice.length > 0 ? [stop(sentence('lineups.personTwice'), twice)] : []
}

function checkReserves(entries: readonly Entry[]): LineUpProblem[] {
  const reserves = entries.filter(({ kind }) => kind === 'reserve')
  const ranks = reserves.map(({ reserveRank }) => reserveRank ?? 0).sort((a, b) => a - b)
  return ranks.every((rank, n) => rank === n + 1) ? [] : [stop(sentence('lineups.reservesNotDense'), reserves)]
}

/** A nomination with points but without a rank fell below a gate. */
export const isBelowGate = ({ nominationId, rank, points }: Entry) =>
  nominationId !== null && rank === null && points !== null

function checkGate(entries: readonly Entry[]): LineUpProblem[] {
  const below = entries.filter((entry) => isBelowGate(entry) && entry.kind !== 'not_selected')
  return below.length > 0 ? [stop(sentence('lineups.belowGate'), below)] : []
}

function checkPassedOver(entries: readonly Entry[], maxPerAgency: number | null): LineUpProblem[] {
  return entries
    .filter((entry) => isPassedOver(entry, entries))
    .filter((entry) => entry.reason.trim() === '' && !isHeldByAgencyLimit(entry, entries, maxPerAgency))
    .map((entry) => stop(sentence('lineups.passedOver', { rank: entry.rank ?? 0 }), [entry]))
}

function checkAgencies(entries: readonly Entry[], maxPerAgency: number | null): LineUpProblem[] {
  if (maxPerAgency === null) return []
  return [...new Set(entries.map(({ agencyId }) => agencyId))]
    .map((agencyId) => ({ agencyId, count: countSelected(entries, agencyId) }))
    .filter(({ count }) => count > maxPerAgency)
    .map(({ agencyId, count }) => {
      const people = entries.filter((entry) => entry.kind === 'selected' && entry.agencyId === agencyId)
      return stop(sentence('lineups.agencyLimit', { count, most: maxPerAgency }), people)
    })
}

function checkAppointed(entries: readonly Entry[]): LineUpProblem[] {
  const silent = entries.filter(({ kind, reason }) => kind === 'appointed' && reason.trim() === '')
  return silent.length > 0 ? [stop(sentence('lineups.appointedNoReason'), silent)] : []
}

function checkHead(entries: readonly Entry[]): LineUpProblem[] {
  const heads = entries.filter(({ isHead }) => isHead)
  if (heads.length === 0) return [{ severity: 'note', sentence: sentence('lineups.noHead'), personIds: [] }]
  if (heads.length > 1) return [stop(sentence('lineups.twoHeads'), heads)]
  return heads.every(takesSeat) ? [] : [stop(sentence('lineups.headNotGoing'), heads)]
}
