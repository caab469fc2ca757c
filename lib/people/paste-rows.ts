import type { MessageKey } from '@/lib/i18n/catalogue'
import { checkNip } from './nip'
import type { Cells, ListFacts, Said } from './paste-cell'
import type { PasteField } from './paste-fields'
import { readCells } from './paste-reading'
import { futureDayOf, newPerson, type TypedPerson } from './schema'

export type PastedRow = {
  /** Its number in the sheet. */
  n: number
  cells: Cells
  person: TypedPerson | null
  /** Why it cannot go in, each with its cell. */
  problems: Said[]
  /** What is unusual about it, and goes in all the same. */
  notes: Said[]
  /** Fields of the person that no cell told. */
  derived: ReadonlySet<string>
}

/** The field of a form of a person, as a column of a list. */
const columnOf: Record<string, PasteField> = { agencyId: 'agency', disciplineCheckedOn: 'discipline' }

/** One row read as a person, or why it cannot be. */
export function readRow(n: number, cells: Cells, list: ListFacts): PastedRow {
  const { typed, problems, notes, derived } = readCells(cells, list)
  const parsed = newPerson.safeParse(typed)
  const told = new Set(problems.map(({ field }) => field))
  const tell = (field: PasteField | null, said: Said['said']) => {
    if (!told.has(field)) problems.push({ field, said })
    told.add(field)
  }
  if (!typed.nip) tell('nip', 'people.pasteNipMissing')
  if (!parsed.success) {
    const issues = parsed.error.issues.toSorted((a, b) => Number(b.path[0] === 'nip') - Number(a.path[0] === 'nip'))
    for (const { path, message } of issues) {
      // What a number would have told is not asked for while the number is what is wrong.
      if (path[0] === 'kind' && told.has('nip')) continue
      const field = String(path[0])
      tell(columnOf[field] ?? (field as PasteField), message as MessageKey)
    }
    return { n, cells, person: null, problems, notes, derived }
  }
  const person = parsed.data
  const future = futureDayOf(person, list.today)
  if (future) tell(columnOf[future] ?? (future as PasteField), 'people.dayInFuture')
  for (const { severity, key } of person.nip ? checkNip(person.nip, list.today, person) : []) {
    if (severity === 'error') tell('nip', key)
    else notes.push({ field: 'nip', said: key })
  }
  return { n, cells, person: problems.length > 0 ? null : person, problems, notes, derived }
}
