import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import type { AgencyFinder } from '@/lib/people/paste-agencies'
import { readDay } from '@/lib/people/paste-days'
import { isBlank } from '@/lib/people/paste-values'
import { type Day, yearOf } from '@/lib/platform/dates'
import { type AccountField, accountFields } from './paste-columns'
import { readRole } from './paste-roles'
import { needsAgency } from './roles'
import { type PastedAccount, pastedAccount } from './schema'

/** A pasted row as it waits: its cells as they came, what was mended, and an address that somebody has. */
export type StagedAccount = { n: number; cells: string[]; mended?: Record<string, string>; takenEmail?: string }
export type AccountCells = ReadonlyMap<AccountField, string>
export type PastedAccountRow = {
  n: number
  cells: AccountCells
  account: PastedAccount | null
  /** Why it cannot become an account yet, each with its cell. */
  problems: { field: AccountField; said: MessageKey | Sentence }[]
}

/** The cells of a row by what they are, the mended ones in place of those that came. */
function cellsOf({ cells, mended = {} }: StagedAccount, columns: readonly (AccountField | '')[]): AccountCells {
  const came = columns.flatMap((field, n): [AccountField, string][] => (field ? [[field, cells[n] ?? '']] : []))
  return new Map([...came, ...(Object.entries(mended) as [AccountField, string][])])
}

type ListFacts = { agencies: AgencyFinder; today: Day }

/** One row read as an account with its first role, or why it cannot be. */
function readAccount(n: number, cells: AccountCells, { agencies, today }: ListFacts): PastedAccountRow {
  const told = (field: AccountField) => (isBlank(cells.get(field) ?? '') ? '' : cells.get(field)!.trim())
  const problems: PastedAccountRow['problems'] = []
  const tell = (field: AccountField, said: MessageKey) => {
    if (!problems.some((one) => one.field === field)) problems.push({ field, said })
  }
  const role = readRole(told('role'))
  if (told('role') && !role) tell('role', 'grants.pasteRoleUnknown')
  const agencyId = told('agency') ? agencies.find(told('agency')) : null
  if (role && needsAgency(role) && !agencyId)
    tell('agency', told('agency') ? 'people.pasteAgencyUnknown' : 'grants.agencyMissing')
  const endsOn = told('endsOn') ? (readDay(told('endsOn'), yearOf(today) + 20)[0] ?? null) : null
  if (told('endsOn') && !endsOn) tell('endsOn', 'people.pasteDayWrong')
  if (endsOn && endsOn < today) tell('endsOn', 'grants.endsBefore')
  const overAgency = role !== null && needsAgency(role)
  const typed = { name: told('name'), post: told('post'), email: told('email'), role: role ?? '' }
  const parsed = pastedAccount.safeParse({ ...typed, agencyId: (overAgency && agencyId) || '', endsOn: endsOn ?? '' })
  for (const { path, message } of parsed.error?.issues ?? [])
    if (accountFields.includes(path[0] as AccountField)) tell(path[0] as AccountField, message as MessageKey)
  return { n, cells, account: parsed.success && problems.length === 0 ? parsed.data : null, problems }
}

/** The rows of a list; of two with one address the second is told, and one that somebody has. */
export function judgeAccounts(
  staged: readonly StagedAccount[],
  columns: readonly (AccountField | '')[],
  list: ListFacts,
) {
  const seen = new Map<string, number>()
  return staged.map((row): PastedAccountRow => {
    const read = readAccount(row.n, cellsOf(row, columns), list)
    const email = read.account?.email
    if (!email) return read
    const before = seen.get(email)
    seen.set(email, before ?? row.n)
    const said =
      row.takenEmail === email
        ? ('accounts.emailTaken' as const)
        : before === undefined
          ? null
          : sentence('grants.pasteTwice', { n: before })
    return said ? { ...read, account: null, problems: [{ field: 'email', said }] } : read
  })
}

/** The rows with what was typed into the form that mends them. */
export function mendAccounts(
  staged: readonly StagedAccount[],
  columns: readonly (AccountField | '')[],
  typed: readonly { n: number; cells: Record<string, string> }[],
): StagedAccount[] {
  const byRow = new Map(typed.map(({ n, cells }) => [n, cells]))
  return staged.map((row) => {
    const before = cellsOf(row, columns)
    const changed = Object.entries(byRow.get(row.n) ?? {}).filter(
      ([field, cell]) => cell.trim() !== (before.get(field as AccountField) ?? ''),
    )
    return changed.length === 0 ? row : { ...row, mended: { ...row.mended, ...Object.fromEntries(changed) } }
  })
}
