import 'server-only'
import { stringify } from 'csv-stringify/sync'
import writeWorkbook, { type Cell as BookCell } from 'write-excel-file/node'
import { columnFromDay } from './dates'
import type { Cell, Sheet, SheetFormat } from './sheets'

export const sheetTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<SheetFormat, string>

/** A sheet as a file of the format that was asked for. */
export async function writeSheet(sheet: Sheet, format: SheetFormat) {
  return {
    name: `${sheet.name}.${format}`,
    type: sheetTypes[format],
    body: format === 'csv' ? writeCsv(sheet) : await writeXlsx(sheet),
  }
}

/** Marks the file as UTF-8, so that a spreadsheet reads names right. */
const byteOrderMark = '\uFEFF'

/**
 * A cell of a CSV file that no spreadsheet takes for a formula (an apostrophe stands before it), nor a long number for a
 * figure: its digits stand in groups, as those of a NIP do, because the apostrophe would be seen.
 * @internal its test asks what no sheet of the house would write
 */
export function guardCell(text: string): string {
  if (/^\d{12,}$/.test(text)) return text.replaceAll(/\d{4}(?=\d)/g, '$& ')
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}

/** The semicolon parts columns where the comma parts decimals: what Excel with Indonesian settings opens by a double click. */
function writeCsv({ head, rows }: Sheet): string {
  const lines = [head, ...rows].map((row) => row.map((cell) => guardCell(textOf(cell))))
  return byteOrderMark + stringify(lines, { delimiter: ';', record_delimiter: 'windows' })
}

function textOf(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.day : String(cell)
}

/** Head in bold that stays in sight, filters on, columns as wide as what they hold, days as days and all else as text. */
async function writeXlsx({ title, head, rows }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const widths = head.map((label, at) =>
    Math.min(60, 3 + Math.max(...[label, ...rows.map((row) => textOf(row[at] ?? null))].map(({ length }) => length))),
  )
  const data: BookCell[][] = [head.map((value) => ({ value, fontWeight: 'bold' })), ...rows.map(bookRow)]
  const book = writeWorkbook(
    data,
    {
      sheet: sheetName(title),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    { features: [filtersOver(head.length, rows.length + 1)] },
  )
  return new Uint8Array(await book.toBuffer())
}

const bookRow = (row: readonly Cell[]): BookCell[] =>
  row.map((cell) => {
    if (cell === null || cell === '') return null
    if (typeof cell === 'object') return { value: columnFromDay(cell.day), type: Date, format: 'dd/mm/yyyy' }
    return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }
  })

/** Excel takes 31 letters, and none of these. */
const sheetName = (title: string) => title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31)

/** Switches the filters on, which the library leaves to whoever wants them. */
const filtersOver = (columns: number, rows: number) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${columnLetter(columns)}${rows}"/>`),
      },
    },
  },
})

/** 1 → A, 27 → AA. */
const columnLetter = (place: number): string =>
  (place > 26 ? columnLetter(Math.floor((place - 1) / 26)) : '') + String.fromCharCode(65 + ((place - 1) % 26))
