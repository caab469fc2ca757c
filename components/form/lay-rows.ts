import type { FormValues } from '@/lib/platform/form-state'

/** How a row of a form stands to what is stored: in both, only typed, put in by somebody else, or taken out by them. */
type Standing = 'same' | 'new' | 'added' | 'removed'
/** A row as it is drawn: its place in what is sent, and the stored row that it is (null for none). */
export type LaidRow = { index: number; id: string; stored: number | null; standing: Standing }

/**
 * Which rows a form draws, from the ids of those that are stored now and from what was typed. Each typed row keeps its
 * index, so that text, error and stored value find one another also where rows came or went meanwhile; a row that is
 * stored no more keeps its text, and one that came in meanwhile stands before the empty ones.
 */
export function layRows(
  typed: FormValues | null,
  list: { name: string; idName: string },
  stored: readonly string[],
  empty: number,
): LaidRow[] {
  const indexes = typed ? indexesOf(typed, list.name) : []
  if (indexes.length === 0) return layStored(stored, empty)
  const rows = indexes.map((index): LaidRow => {
    const id = String(typed?.[`${list.name}[${index}].${list.idName}`] ?? '')
    const at = id ? stored.indexOf(id) : -1
    return { index, id, stored: at < 0 ? null : at, standing: at >= 0 ? 'same' : id ? 'removed' : 'new' }
  })
  const known = new Set(rows.map(({ id }) => id))
  let next = Math.max(...indexes)
  const added = stored.flatMap((id, at): LaidRow[] =>
    known.has(id) ? [] : [{ index: ++next, id, stored: at, standing: 'added' }],
  )
  return [
    ...rows.filter(({ standing }) => standing !== 'new'),
    ...added,
    ...rows.filter(({ standing }) => standing === 'new'),
  ]
}

const layStored = (stored: readonly string[], empty: number): LaidRow[] => [
  ...stored.map((id, index): LaidRow => ({ index, id, stored: index, standing: 'same' })),
  ...Array.from(
    { length: empty },
    (_, n): LaidRow => ({
      index: stored.length + n,
      id: '',
      stored: null,
      standing: 'new',
    }),
  ),
]

/** The indexes that a list has in what was typed, in their order. */
function indexesOf(typed: FormValues, name: string): number[] {
  const found = new Set<number>()
  for (const field of Object.keys(typed)) {
    if (!field.startsWith(`${name}[`)) continue
    found.add(Number.parseInt(field.slice(name.length + 1), 10))
  }
  return [...found].sort((a, b) => a - b)
}
