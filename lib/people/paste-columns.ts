import { fieldOfHeading, type PasteField } from './paste-fields'
import type { SheetRow } from './paste-sheet'

/** Which column of a pasted list is what, and the rows of people below its heading. */
export type SheetColumns = { headings: string[]; columns: (PasteField | null)[]; rows: SheetRow[] }

/** The order that is read where a list has no heading. */
const usualOrder: readonly PasteField[] = [
  ...(['nip', 'name', 'agency', 'kind', 'sex', 'birthDate', 'grade', 'post', 'serviceSince'] as const),
]
/** A heading stands among the first rows, below the title of the list. */
const highest = 12

/**
 * Finds the heading of a list (in one row or in two that belong together) and what each column is. Titles above it, the
 * row of column numbers below it and rows that name nobody are left out.
 */
export function readColumns(sheet: readonly SheetRow[], lastYear: number): SheetColumns {
  const at = sheet.slice(0, highest).findIndex((row) => isHeading(row, lastYear))
  if (at < 0) return { headings: [], columns: [...usualOrder], rows: [...sheet] }
  const below = sheet[at + 1]
  const isDouble = below !== undefined && !hasNumber(below) && isSecondHeading(below, sheet[at]!.cells, lastYear)
  const headings = isDouble ? join(sheet[at]!.cells, below.cells) : sheet[at]!.cells
  const columns = fieldsOf(headings, lastYear)
  const rows = sheet.slice(at + (isDouble ? 2 : 1)).filter((row) => !isNumbering(row) && namesSomebody(row, columns))
  return { headings, columns, rows }
}

/** Each column by its heading; of two that say the same the first is read. */
function fieldsOf(headings: readonly string[], lastYear: number): (PasteField | null)[] {
  const columns: (PasteField | null)[] = []
  for (const heading of headings) {
    const field = fieldOfHeading(heading, columns.at(-1) ?? null, lastYear)
    columns.push(field && columns.includes(field) ? null : field)
  }
  return columns
}

const hasNumber = ({ cells }: SheetRow) => cells.some((cell) => cell.replace(/\D/g, '').length >= 15)
const isHeading = (row: SheetRow, lastYear: number) => {
  const fields = fieldsOf(row.cells, lastYear)
  return !hasNumber(row) && (fields.includes('name') || fields.includes('nip')) && fields.filter(Boolean).length > 1
}
/** Merged cells: a second row says something only where the first has gaps or a wider word above. */
const isSecondHeading = ({ cells }: SheetRow, above: readonly string[], lastYear: number) =>
  cells.some((cell, n) => cell && !above[n]) &&
  cells.some(
    (cell) => /^(tmt|gol\b.*|nama|ruang|eselon|tanggal|tgl\.?)$/i.test(cell) || fieldOfHeading(cell, null, lastYear),
  )
const join = (above: readonly string[], below: readonly string[]) =>
  Array.from({ length: Math.max(above.length, below.length) }, (_, n) => [above[n], below[n]].filter(Boolean).join(' '))
const isNumbering = ({ cells }: SheetRow) => cells.every((cell) => /^\(?\d{0,2}\)?$/.test(cell))

/** A row without name and number is a sum, a signature or a blank. */
function namesSomebody({ cells }: SheetRow, columns: readonly (PasteField | null)[]) {
  const told = (field: PasteField) => columns.includes(field) && (cells[columns.indexOf(field)] ?? '') !== ''
  return told('nip') || (told('name') && cells.filter(Boolean).length > 2)
}
