import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import type { Nip } from './nip'
import type { AgencyFinder } from './paste-agencies'
import { type DayOrder, orderOf, readDay } from './paste-days'
import type { PasteField } from './paste-fields'
import { isBlank } from './paste-values'

/** One cell of a pasted row: what it says, and what is told where it cannot be read. */

export type Said = { field: PasteField | null; said: MessageKey | Sentence }
/** What of a list bears on each of its rows. */
export type ListFacts = {
  today: Day
  agencies: AgencyFinder
  /** The agency of rows that name none. */
  agencyId: string | null
  /** Which figure comes first in its days; null where the list has both. */
  order: DayOrder | null
}
export type Cells = ReadonlyMap<PasteField, string>
export type Reading = {
  typed: Record<string, unknown>
  problems: Said[]
  notes: Said[]
  /** Fields that no cell told: they fill a gap, and change nothing that is known. */
  derived: Set<string>
}

export const told = (cells: Cells, field: PasteField) => {
  const cell = cells.get(field) ?? ''
  return isBlank(cell) ? '' : cell
}

/** One cell by its reader; what cannot be read is a problem of that cell. */
export function take<T>(
  cells: Cells,
  field: PasteField,
  read: (cell: string) => T | null,
  wrong: MessageKey,
  to: Reading,
) {
  const cell = told(cells, field)
  if (cell === '') return null
  const value = read(cell)
  if (value === null) to.problems.push({ field, said: wrong })
  return value
}

/** What the number says where no cell does. */
export function derive(field: string, value: string | null | undefined, to: Reading) {
  if (value) to.derived.add(field)
  return value ?? ''
}

/** What the figures of all days in a list say of their order. */
export function orderOfList(cells: Iterable<string>): DayOrder | null {
  const orders = new Set([...cells].map(orderOf).filter((order) => order !== null))
  if (orders.size > 1) return null
  return [...orders][0] ?? 'day'
}

/** A month as the beginning of its days. */
export const monthOf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`

/** One day of a row. Where day and month could be swapped, the number of the person decides, then the rest of the list. */
export function readDayCell(
  cells: Cells,
  field: PasteField,
  { list, nip, latest }: { list: ListFacts; nip: Nip | null; latest: number },
  to: Reading,
): Day | null {
  const cell = told(cells, field)
  if (cell === '') return null
  const readings = readDay(cell, latest)
  const [first, swapped] = readings
  if (!first) to.problems.push({ field, said: 'people.pasteDayWrong' })
  if (!first || !swapped) return first ?? null
  const byNumber = readings.find((day) => agrees(day, field, nip))
  if (byNumber === swapped) to.notes.push({ field, said: 'people.pasteSwapped' })
  if (byNumber) return byNumber
  if (list.order === null && field !== 'birthDate') to.notes.push({ field, said: 'people.pasteUnclearDay' })
  return list.order === 'month' ? swapped : first
}

function agrees(day: Day, field: PasteField, nip: Nip | null) {
  if (!nip) return false
  if (field === 'birthDate') return day === nip.birthDate
  return (
    field === 'serviceSince' &&
    nip.appointedMonth !== null &&
    day.startsWith(monthOf(nip.appointedYear, nip.appointedMonth))
  )
}
