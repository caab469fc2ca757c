import { type Entry, isHeldByAgencyLimit, isPassedOver, type RankedNomination, takesSeat } from './composition'

/** Changes to a draft, as pure steps from entries to entries, so that a screen can show the effect before it is saved. */
export const movableKinds = ['selected', 'reserve', 'not_selected'] as const
type MovableKind = (typeof movableKinds)[number]
export type EntryMove = { personId: string; to: MovableKind }

/** Moves one person. Into a full line-up, the selected of the lowest rank makes room and becomes reserve. */
export function moveEntry(entries: readonly Entry[], { personId, to }: EntryMove, seats: number): Entry[] {
  const moved = entries.map((entry) =>
    entry.personId === personId ? { ...entry, kind: to, isHead: to === 'selected' && entry.isHead } : entry,
  )
  const isOver = to === 'selected' && moved.filter(takesSeat).length > seats
  const last = isOver ? lowestSelected(moved, personId) : undefined
  return settle(moved.map((entry) => (entry === last ? { ...entry, kind: 'reserve' as const } : entry)))
}

const orderOf = ({ rank }: Entry) => rank ?? Number.POSITIVE_INFINITY
const lowestSelected = (entries: readonly Entry[], except: string) =>
  entries
    .filter((entry) => entry.kind === 'selected' && !entry.isHead && entry.personId !== except)
    .toSorted((a, b) => orderOf(b) - orderOf(a))[0]

/** Numbers the reserves 1, 2, 3 by rank, and drops reasons that nothing asks for any more. */
function settle(entries: readonly Entry[]): Entry[] {
  const reserves = entries
    .filter(({ kind }) => kind === 'reserve')
    .toSorted((a, b) => compareOrders(orderOf(a), orderOf(b)) || (a.reserveRank ?? 99) - (b.reserveRank ?? 99))
  const numbered = entries.map((entry) => ({
    ...entry,
    reserveRank: entry.kind === 'reserve' ? reserves.indexOf(entry) + 1 : null,
  }))
  return numbered.map((entry) => (keepsReason(entry, numbered) ? entry : { ...entry, reason: '' }))
}
const compareOrders = (a: number, b: number) => (a === b ? 0 : a - b)
const keepsReason = (entry: Entry, entries: readonly Entry[]) =>
  entry.kind === 'appointed' || entry.rank === null || isPassedOver(entry, entries)

/** Who is passed over without a reason: neither one that was written nor the limit per agency. */
export const findUnexplained = (entries: readonly Entry[], maxPerAgency: number | null) =>
  entries.filter(
    (entry) =>
      isPassedOver(entry, entries) && entry.reason === '' && !isHeldByAgencyLimit(entry, entries, maxPerAgency),
  )

/** Writes the one reason of a move to everybody whom it passes over. */
export function explain(entries: readonly Entry[], maxPerAgency: number | null, reason: string): Entry[] {
  const silent = new Set(findUnexplained(entries, maxPerAgency).map(({ personId }) => personId))
  return entries.map((entry) => (silent.has(entry.personId) ? { ...entry, reason } : entry))
}

/** Puts somebody in without a nomination: an appointed head, or a person of an own list. */
export function addEntry(
  entries: readonly Entry[],
  { personId, agencyId }: { personId: string; agencyId: string },
  as: { kind: 'appointed' | 'selected' | 'reserve'; isHead: boolean; reason: string },
): Entry[] {
  const others = as.isHead ? entries.map((entry) => ({ ...entry, isHead: false })) : entries
  return settle([
    ...others,
    { personId, agencyId, ...as, nominationId: null, rank: null, points: null, reserveRank: null },
  ])
}

/** Takes out somebody without a nomination; who was nominated keeps a place, if only among those not selected. */
export const removeEntry = (entries: readonly Entry[], personId: string): Entry[] =>
  settle(entries.filter((entry) => entry.personId !== personId || entry.nominationId !== null))

/** Names the head, or nobody. */
export const nameHead = (entries: readonly Entry[], personId: string | null): Entry[] =>
  entries.map((entry) => ({ ...entry, isHead: entry.personId === personId && takesSeat(entry) }))

/** The draft shows the ranking as it is now: the same people, ranks and points. */
export function isRankedAs(entries: readonly Entry[], places: readonly RankedNomination[]): boolean {
  const drafted = entries.filter(({ nominationId }) => nominationId !== null)
  const byNomination = new Map(drafted.map((entry) => [entry.nominationId, entry]))
  return (
    drafted.length === places.length &&
    places.every(({ nominationId, rank, points }) => {
      const entry = byNomination.get(nominationId)
      return entry?.rank === rank && entry.points === points
    })
  )
}

/** Brings a draft up to the ranking of now: places stay, ranks are new, who is new is not selected, who left is out. */
export function rankAgain(entries: readonly Entry[], places: readonly RankedNomination[]): Entry[] {
  const named = entries.filter(({ nominationId }) => nominationId === null)
  const before = new Map(entries.map((entry) => [entry.personId, entry]))
  const taken = new Set(named.map(({ personId }) => personId))
  const ranked = places
    .filter(({ personId }) => !taken.has(personId))
    .map((place): Entry => {
      const old = before.get(place.personId)
      const isOut = place.rank === null && place.points !== null
      const kind = isOut ? 'not_selected' : (old?.kind ?? 'not_selected')
      return {
        ...place,
        kind,
        reserveRank: old?.reserveRank ?? null,
        isHead: kind === 'selected' && (old?.isHead ?? false),
        reason: old?.reason ?? '',
      }
    })
  return settle([...named, ...ranked])
}
