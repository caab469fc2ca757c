import { stringify } from 'csv-stringify/sync'

/** Marks the file as UTF-8, so that a spreadsheet reads names right. */
const byteOrderMark = '\uFEFF'

/**
 * A cell that no spreadsheet takes for a formula, nor a long number for a figure: an apostrophe stands before it.
 * Whoever reads the file back strips exactly that one.
 * @internal its test asks what no sheet of the house would write
 */
export const guardCell = (text: string) =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(text) || /^\d{15,}$/.test(text) ? `'${text}` : text

/** A CSV file for a spreadsheet: head and rows, every cell guarded. */
export const writeSheet = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  byteOrderMark +
  stringify(
    [head, ...rows].map((row) => row.map(guardCell)),
    { record_delimiter: 'windows' },
  )
