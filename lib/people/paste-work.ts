import 'server-only'
import type { Write } from '@/lib/platform/db'
import type { TypedPerson } from './schema'
import { columnsOf } from './work'

/** Updates who has this number, or adds them. Returns how many were updated: 1 or 0. */
export async function applyRow(tx: Write, governmentId: string, person: TypedPerson): Promise<number> {
  const facts = pastedColumns(person)
  const { count } = await tx.person.updateMany({
    where: { nip: facts.nip, governmentId },
    data: { ...facts, version: { increment: 1 } },
  })
  if (count === 0) await tx.person.create({ data: { ...facts, governmentId }, select: { id: true } })
  return count
}

/** What a spreadsheet says of somebody: an empty cell says nothing, so what is known stays. */
function pastedColumns(person: TypedPerson) {
  const { agencyId, kind, nip, titleFront, name, titleBack, nameFold, post, ...rest } = columnsOf(person)
  const { sex, birthDate, grade, serviceSince } = rest
  return {
    ...{ agencyId, kind, nip, titleFront, name, titleBack, nameFold, post },
    ...(sex && { sex }),
    ...(birthDate && { birthDate }),
    ...(grade && { grade }),
    ...(serviceSince && { serviceSince }),
  }
}
