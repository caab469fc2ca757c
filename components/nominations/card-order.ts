/** The order in which the form was sent before, or that of the address. */
export function typedOrder(people: readonly { id: string }[], typed: Record<string, string | string[]>) {
  const placed = people.map(({ id }, row) => ({ id, place: typed[`rows[${row}].place`] }))
  if (placed.every(({ place }) => place === undefined)) return people.map(({ id }) => id)
  const kept = placed.filter(({ place }) => place)
  return kept.toSorted((one, other) => Number(one.place) - Number(other.place)).map(({ id }) => id)
}

/** The order after two have changed places; null where there is no such place. */
export function swap(order: readonly string[], from: number, to: number): string[] | null {
  if (to < 0 || to >= order.length) return null
  const moved = [...order]
  const [one, other] = [order[from]!, order[to]!]
  moved[from] = other
  moved[to] = one
  return moved
}

/** Which place each has in the order of the own agency, as the cards follow one another. */
export function placesIn(
  cards: readonly { id: string; agencyId: string }[],
  free: Record<string, readonly number[]>,
): Map<string, number> {
  const counted: Record<string, number> = {}
  return new Map(
    cards.map(({ id, agencyId }) => {
      const nth = counted[agencyId] ?? 0
      counted[agencyId] = nth + 1
      return [id, free[agencyId]?.[nth] ?? nth + 1]
    }),
  )
}
