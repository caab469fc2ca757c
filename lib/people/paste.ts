import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { agencyFinder } from './paste-agencies'
import { type Cells, type ListFacts, orderOfList } from './paste-cell'
import type { PasteField } from './paste-fields'
import { type PastedRow, readRow } from './paste-rows'
import { cellsOfRow, readStaged, type StagedRow } from './paste-staged'
import { listAgencies } from './queries'

/** What the actor has pasted and not yet applied, each row judged against the register of today. */
export async function findPaste(tx: Read, actor: Actor, pasteId: string, today: Day) {
  const paste = await tx.peoplePaste.findFirst({
    where: { id: pasteId, byId: actor.userId, appliedAt: null },
    select: { id: true, governmentId: true, agencyId: true, rows: true, headings: true, columns: true, version: true },
  })
  if (!paste) return null
  const government = await tx.government.findFirst({
    where: { id: paste.governmentId },
    select: { name: true, shortName: true },
  })
  const agencies = (await listAgencies(tx, actor, 'person.edit')).filter(
    (one) => one.governmentId === paste.governmentId,
  )
  return {
    ...paste,
    columns: paste.columns as (PasteField | '')[],
    staged: readStaged(paste.rows),
    agencies,
    finder: agencyFinder(agencies, government ? [government.name, government.shortName] : []),
    today,
  }
}
export type Paste = NonNullable<Awaited<ReturnType<typeof findPaste>>>

const dayFields: readonly PasteField[] = [
  ...(['birthDate', 'serviceSince', 'contractEndsOn', 'passportIssuedOn', 'passportExpiresOn', 'discipline'] as const),
]

/** The rows of a list as people, or what keeps each from being one; the second of two with one number is named. */
export function judgeRows(paste: Paste, staged: readonly StagedRow[] = paste.staged): PastedRow[] {
  const cells = staged.map((row) => cellsOfRow(row, paste.columns))
  const list: ListFacts = {
    today: paste.today,
    agencies: paste.finder,
    agencyId: paste.agencyId,
    order: orderOfList(cells.flatMap((row) => dayFields.map((field) => row.get(field) ?? ''))),
  }
  const seen = new Map<string, number>()
  return staged.map((row, at) => refuseTaken(readRow(row.n, cells[at] as Cells, list), row, seen))
}

function refuseTaken(row: PastedRow, { takenNip }: StagedRow, seen: Map<string, number>): PastedRow {
  const nip = row.person?.nip
  if (!nip) return row
  const before = seen.get(nip)
  seen.set(nip, before ?? row.n)
  const said =
    takenNip === nip ? 'people.nipUsed' : before === undefined ? null : sentence('people.pasteTwice', { n: before })
  return said ? { ...row, person: null, problems: [{ field: 'nip', said }] } : row
}
