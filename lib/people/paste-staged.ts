import type { Cells } from './paste-cell'
import type { PasteField } from './paste-fields'
import type { PasteMending } from './paste-schema'

/** A pasted row as it waits: its cells as they came, what was mended of them, and a number that others hold. */
export type StagedRow = { n: number; cells: string[]; mended?: Record<string, string>; takenNip?: string }

/** What is stored, as rows; lists that were staged by an earlier version are cells alone. */
export const readStaged = (stored: unknown): StagedRow[] =>
  (stored as (StagedRow | string[])[]).map((row, n) => (Array.isArray(row) ? { n: n + 1, cells: row } : row))

/** The cells of a row by what they are, the mended ones in place of those that came. */
export function cellsOfRow({ cells, mended = {} }: StagedRow, columns: readonly (PasteField | '')[]): Cells {
  const came = columns.flatMap((field, n): [PasteField, string][] => (field ? [[field, cells[n] ?? '']] : []))
  return new Map([...came, ...(Object.entries(mended) as [PasteField, string][])])
}

/** The rows with what was typed into the form that mends them. */
export function mendRows(
  rows: readonly StagedRow[],
  columns: readonly (PasteField | '')[],
  { rows: typed, agencies }: Pick<PasteMending, 'rows' | 'agencies'>,
): StagedRow[] {
  const cellsByRow = new Map(typed.map(({ n, cells }) => [n, cells]))
  const agencyByName = new Map(agencies.flatMap(({ typed, agencyId }) => (agencyId ? [[typed, agencyId]] : [])))
  return rows.map((row) => {
    const before = cellsOfRow(row, columns)
    const changed = Object.entries(cellsByRow.get(row.n) ?? {}).filter(
      ([field, cell]) => cell.trim() !== (before.get(field as PasteField) ?? ''),
    )
    const meant = agencyByName.get(before.get('agency') ?? '')
    if (changed.length === 0 && !meant) return row
    return { ...row, mended: { ...row.mended, ...(meant && { agency: meant }), ...Object.fromEntries(changed) } }
  })
}
