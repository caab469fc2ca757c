import type { MessageKey } from '@/lib/i18n/catalogue'

/** A line-up (susunan peserta): who takes a seat, who is reserve, who is not selected (product.md, "LineUp"). */
export const entryKinds = ['appointed', 'selected', 'reserve', 'not_selected'] as const
export type EntryKind = (typeof entryKinds)[number]
export const entryKindLabels: Record<EntryKind, MessageKey> = {
  appointed: 'lineups.kindAppointed',
  selected: 'lineups.kindSelected',
  reserve: 'lineups.kindReserve',
  not_selected: 'lineups.kindNotSelected',
}

/** One nomination of the ranking, in its order. */
export type RankedNomination = {
  nominationId: string
  personId: string
  agencyId: string
  /** From 1; null below a gate or without scores. */
  rank: number | null
  points: number | null
}
export type Appointed = { personId: string; agencyId: string; isHead: boolean; reason: string }

export type Entry = {
  personId: string
  nominationId: string | null
  agencyId: string
  kind: EntryKind
  rank: number | null
  points: number | null
  reserveRank: number | null
  isHead: boolean
  /** Why appointed, moved or passed over; empty where the ranking says it all. */
  reason: string
}

export type Room = {
  seats: number
  /** How many reserves are wanted. */
  reserves: number
  /** Most selected of one agency; appointed people do not count. Null: no limit. */
  maxPerAgency: number | null
}

export const takesSeat = ({ kind }: Pick<Entry, 'kind'>) => kind === 'appointed' || kind === 'selected'

/** The line-up that the ranking makes by itself: appointed first, then by rank until the seats are taken, then reserves. */
export function composeLineUp(
  places: readonly RankedNomination[],
  appointed: readonly Appointed[],
  room: Room,
): Entry[] {
  const named = new Set(appointed.map(({ personId }) => personId))
  const running = places.filter(({ personId }) => !named.has(personId))
  const selected = pickSelected(running, room, room.seats - appointed.length)
  const reserves = running.filter((place) => place.rank !== null && !selected.has(place)).slice(0, room.reserves)
  return [
    ...appointed.map((person) => ({ ...person, nominationId: null, kind: 'appointed' as const, ...unranked })),
    ...running.map((place) => {
      const reserveRank = reserves.includes(place) ? reserves.indexOf(place) + 1 : null
      const kind: EntryKind = selected.has(place) ? 'selected' : reserveRank ? 'reserve' : 'not_selected'
      return { ...place, kind, reserveRank, isHead: false, reason: '' }
    }),
  ]
}
const unranked = { rank: null, points: null, reserveRank: null }

function pickSelected(places: readonly RankedNomination[], { maxPerAgency }: Room, seats: number) {
  const picked = new Set<RankedNomination>()
  const perAgency = new Map<string, number>()
  for (const place of places) {
    const ofAgency = perAgency.get(place.agencyId) ?? 0
    if (place.rank === null || picked.size >= seats || ofAgency >= (maxPerAgency ?? Number.POSITIVE_INFINITY)) continue
    picked.add(place)
    perAgency.set(place.agencyId, ofAgency + 1)
  }
  return picked
}

/** Where an entry stands: a seat before reserve 1, reserve 1 before 2, all before not selected. */
const standing = ({ kind, reserveRank }: Entry) =>
  kind === 'selected' || kind === 'appointed' ? 0 : kind === 'reserve' ? (reserveRank ?? 1) : Number.POSITIVE_INFINITY

/** Somebody of a lower rank stands in a better place. */
export function isPassedOver(entry: Entry, entries: readonly Entry[]): boolean {
  const { rank } = entry
  if (rank === null || entry.kind === 'appointed') return false
  return entries.some((other) => other.rank !== null && other.rank > rank && standing(other) < standing(entry))
}

/** The limit per agency keeps this entry out of a seat, so no other reason is wanted. */
export function isHeldByAgencyLimit(entry: Entry, entries: readonly Entry[], maxPerAgency: number | null): boolean {
  if (maxPerAgency === null || takesSeat(entry)) return false
  return countSelected(entries, entry.agencyId) >= maxPerAgency
}
export const countSelected = (entries: readonly Entry[], agencyId: string) =>
  entries.filter((entry) => entry.kind === 'selected' && entry.agencyId === agencyId).length

/** The reserve who moves up next: the lowest number of those who have not moved up already. */
export function nextReserve<E extends Pick<Entry, 'kind' | 'reserveRank' | 'personId'>>(
  entries: readonly E[],
  movedUp: ReadonlySet<string>,
): E | null {
  const waiting = entries.filter(({ kind, personId }) => kind === 'reserve' && !movedUp.has(personId))
  return waiting.sort((a, b) => (a.reserveRank ?? 0) - (b.reserveRank ?? 0))[0] ?? null
}
