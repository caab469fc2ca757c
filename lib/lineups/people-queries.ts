import 'server-only'
import { foldName } from '@/lib/people/names'
import type { Read } from '@/lib/platform/db'
import { personSelect, readPerson } from './queries'

type Delegation = { governmentId: string; cohortId: string }
const runningNomination = (cohortId: string) => ({
  where: { cohortId, state: { notIn: ['withdrawn' as const, 'lapsed' as const] } },
  select: { id: true },
  take: 1,
})

/** Somebody of the own register who could be named, and whether a nomination names them already. */
export async function findPersonForPlace(tx: Read, { governmentId, cohortId }: Delegation, personId: string) {
  const row = await tx.person.findFirst({
    where: { id: personId, governmentId, active: true },
    select: { agencyId: true, nominations: runningNomination(cohortId) },
  })
  return row && { personId, agencyId: row.agencyId, isNominated: row.nominations.length > 0 }
}

/** People of the own register by name or post, or one of them by id, the first eight, without those who stand in the line-up. */
export async function searchPeople(
  tx: Read,
  { governmentId, cohortId }: Delegation,
  { q, person }: { q: string; person?: string | undefined },
  except: readonly string[],
) {
  const folded = foldName(q)
  if (!person && folded.length < 2) return []
  const rows = await tx.person.findMany({
    where: {
      governmentId,
      active: true,
      id: { notIn: [...except] },
      ...(person
        ? { AND: { id: person } }
        : {
            OR: [{ nameFold: { contains: folded } }, { post: { contains: q.trim(), mode: 'insensitive' as const } }],
          }),
    },
    select: { id: true, ...personSelect, nominations: runningNomination(cohortId) },
    orderBy: [{ nameFold: 'asc' }, { id: 'asc' }],
    take: 8,
  })
  return rows.map(({ id, nominations, ...person }) => ({
    personId: id,
    ...readPerson(person),
    isNominated: nominations.length > 0,
  }))
}
export type FoundPerson = Awaited<ReturnType<typeof searchPeople>>[number]
