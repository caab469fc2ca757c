import type { Day } from './dates'

/** The two files of every list: text between semicolons, and a workbook of Excel and LibreOffice. */
export const sheetFormats = ['csv', 'xlsx'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** What stands in a cell; a day stays one, so that a workbook can sort by it. */
export type Cell = string | number | { day: Day } | null
/** A list that leaves the app: one definition for both files. */
export type Sheet = {
  /** Of the file, without its ending. */
  name: string
  title: string
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
}
type Column<R> = [head: string, of: (row: R, place: number) => Cell]

/** A sheet of rows, each column with its head and what it shows of a row; places count from one. */
export function sheetOf<R>(
  about: Pick<Sheet, 'name' | 'title'>,
  rows: readonly R[],
  columns: readonly Column<R>[],
): Sheet {
  return {
    ...about,
    head: columns.map(([head]) => head),
    rows: rows.map((row, n) => columns.map(([, of]) => of(row, n + 1))),
  }
}
