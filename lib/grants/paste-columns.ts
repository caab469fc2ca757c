import type { MessageKey } from '@/lib/i18n/catalogue'
import type { SheetRow } from '@/lib/people/paste-sheet'

/** What a column of a list of accounts is, in the order that is read where the list has no heading. */
export const accountFields = ['name', 'post', 'email', 'role', 'agency', 'endsOn'] as const
export type AccountField = (typeof accountFields)[number]
export const isAccountField = (text: string): text is AccountField => accountFields.includes(text as AccountField)

export const accountFieldLabels = {
  name: 'grants.name',
  post: 'grants.post',
  email: 'accounts.email',
  role: 'grants.role',
  agency: 'grants.agency',
  endsOn: 'grants.endsOn',
} as const satisfies Record<AccountField, MessageKey>

/** Which heading means which column; the first that fits wins. */
const finders: readonly [AccountField, RegExp][] = [
  ['email', /e ?mail|surel/],
  ['role', /\bperan\b|\brole\b|hak akses/],
  ['endsOn', /sampai|berakhir|akhir|until|ends|last day/],
  ['post', /jabatan|\bpost\b|position/],
  ['agency', /\bopd\b|skpd|perangkat daerah|unit|satuan kerja|satker|instansi|agency|office/],
  ['name', /\bnama\b|\bname\b/],
]
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
const fieldOf = (heading: string) => finders.find(([, words]) => words.test(plain(heading)))?.[0] ?? null

/** The columns of a list by its heading, which stands among its first rows, and the rows below it. */
export function readAccountColumns(sheet: readonly SheetRow[]): { columns: (AccountField | '')[]; rows: SheetRow[] } {
  const at = sheet.slice(0, 8).findIndex(({ cells }) => {
    const fields = cells.map(fieldOf)
    return !cells.some((cell) => cell.includes('@')) && fields.includes('email') && fields.includes('name')
  })
  if (at < 0) return { columns: [...accountFields], rows: [...sheet] }
  const columns: (AccountField | '')[] = []
  for (const heading of sheet[at]!.cells) {
    const field = fieldOf(heading)
    columns.push(field && !columns.includes(field) ? field : '')
  }
  return { columns, rows: sheet.slice(at + 1).filter(({ cells }) => cells.filter(Boolean).length > 1) }
}
