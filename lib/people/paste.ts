import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { checkNip } from './nip'
import { type PastedRow, readRow } from './paste-rows'
import { listAgencies } from './queries'

/** What the actor has pasted and not yet applied, each row judged against the register of today. */
export async function findPaste(tx: Read, actor: Actor, pasteId: string, today: Day) {
  const paste = await tx.peoplePaste.findFirst({
    where: { id: pasteId, byId: actor.userId, appliedAt: null },
    select: { id: true, governmentId: true, rows: true },
  })
  if (!paste) return null
  const own = (await listAgencies(tx, actor, 'person.edit')).filter((one) => one.governmentId === paste.governmentId)
  const agencies = new Map(
    own.flatMap(({ id, name, shortName }) => [name, shortName].map((n) => [n.toLowerCase(), id])),
  )
  const seen = new Set<string>()
  const rows = (paste.rows as string[][]).map((cells) => judge(readRow(cells, agencies), seen, today))
  return { id: paste.id, governmentId: paste.governmentId, rows }
}

function judge(row: PastedRow, seen: Set<string>, today: Day): PastedRow {
  const nip = row.person?.nip
  if (!nip || !row.person) return row
  if (seen.has(nip)) return { ...row, problems: ['people.pasteTwice'] }
  seen.add(nip)
  const errors = checkNip(nip, today, row.person).filter(({ severity }) => severity === 'error')
  const future = [row.person.birthDate, row.person.serviceSince].some((day) => day && day > today)
  return { ...row, problems: [...errors.map(({ key }) => key), ...(future ? (['people.dayInFuture'] as const) : [])] }
}
