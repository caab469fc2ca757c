import type { MessageKey } from '@/lib/i18n/catalogue'
import { isPersonKind } from './kinds'
import { parseName } from './names'
import { stripNip } from './nip'
import { newPerson, type TypedPerson } from './schema'

export const pasteLimit = 200

/** The cells of what was pasted; empty rows and a heading that begins with "NIP" are left out. */
export const readCells = (text: string): string[][] =>
  text
    .split('\n')
    .map((row) => row.split('\t').map((cell) => cell.trim()))
    .filter((row, n) => row.some(Boolean) && !(n === 0 && /^nip/i.test(row[0] ?? '')))

/** 18-02-1986 and 18/02/1986 as 1986-02-18; anything else stays as it is. */
const toIso = (text: string) =>
  text.replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (_, d: string, m: string, y: string) =>
    [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
  )
const kindOf = (text: string) => {
  const plain = text
    .toLowerCase()
    .replace('paruh waktu', 'pw')
    .replace(/[\s-]+/g, '_')
  return isPersonKind(plain) ? plain : text
}

export type PastedRow = { cells: string[]; person: TypedPerson | null; problems: MessageKey[] }

/** One row read as a person, or why it cannot be. `agencies` is id by lower-case name and short name. */
export function readRow(cells: string[], agencies: ReadonlyMap<string, string>): PastedRow {
  const [nip = '', name = '', agency = '', kind = '', sex = '', birthDate = '', grade = '', post = '', since = ''] =
    cells
  const agencyId = agencies.get(agency.toLowerCase())
  const parsed = newPerson.safeParse({
    ...parseName(name),
    nip: stripNip(nip),
    agencyId: agencyId ?? '',
    kind: kindOf(kind),
    sex: sex.toLowerCase(),
    birthDate: toIso(birthDate),
    grade,
    post,
    serviceSince: toIso(since),
    active: 'on',
  })
  if (!parsed.success)
    return {
      cells,
      person: null,
      problems: [...new Set(parsed.error.issues.map(({ message }) => message as MessageKey))],
    }
  return parsed.data.nip
    ? { cells, person: parsed.data, problems: [] }
    : { cells, person: null, problems: ['people.pasteNipMissing'] }
}
