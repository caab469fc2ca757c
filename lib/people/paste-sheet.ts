import { parse } from 'csv-parse/sync'

/** So many rows at a time: a list of one office, applied within one short transaction. */
export const pasteLimit = 500

/** A row of what was pasted: its number as the sheet counts, and its cells. */
export type SheetRow = { n: number; cells: string[] }

/** The mark between cells: tabs of a spreadsheet, semicolons of a CSV file as Indonesian regional settings write it. */
const markOf = (text: string) => (text.includes('\t') || !text.includes(';') ? '\t' : ';')

/** Cells as they are on screen: without what cannot be seen, on one line, with single blanks. */
const tidyCell = (cell: string) =>
  cell
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Every row that has something in it. A cell in quotes may hold line breaks, tabs and doubled quotes. */
export function readSheet(text: string): SheetRow[] {
  return cellsOf(text)
    .map((cells, n) => ({ n: n + 1, cells: cells.map(tidyCell) }))
    .filter(({ cells }) => cells.some(Boolean))
}

function cellsOf(text: string): string[][] {
  const delimiter = markOf(text)
  const plain = () => text.split('\n').map((row) => row.split(delimiter))
  if (!text.includes('"')) return plain()
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false })
  } catch {
    return plain() // a quote that nobody closed: the cells as they stand
  }
}
