type Node = { id: string; parentId: string | null; name: string }

/** The agencies in the order of the tree, each with its depth; an agency whose parent is missing stands at the top. */
export function treeOf<A extends Node>(agencies: readonly A[]): (A & { depth: number })[] {
  const known = new Set(agencies.map(({ id }) => id))
  const below = Map.groupBy(
    agencies.toSorted((a, b) => a.name.localeCompare(b.name, 'id')),
    ({ parentId }) => (parentId && known.has(parentId) ? parentId : null),
  )
  const walk = (parentId: string | null, depth: number): (A & { depth: number })[] =>
    (below.get(parentId) ?? []).flatMap((agency) => [{ ...agency, depth }, ...walk(agency.id, depth + 1)])
  return walk(null, 0)
}

/** Whether one agency stands under another, or is it: it cannot be its parent then. */
export function isWithin(agencies: readonly Node[], agencyId: string, ancestorId: string): boolean {
  const parents = new Map(agencies.map(({ id, parentId }) => [id, parentId]))
  const seen = new Set<string>()
  for (let at: string | null | undefined = agencyId; at && !seen.has(at); at = parents.get(at)) {
    if (at === ancestorId) return true
    seen.add(at)
  }
  return false
}
