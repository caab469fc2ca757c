import 'server-only'
import { leftStates } from '@/lib/nominations/states'
import { readSearch } from '@/lib/people/name-search'
import { asLetters, whoIsNamed } from '@/lib/people/named'
import { writeName } from '@/lib/people/names'
import { dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'

export const personSelect = {
  titleFront: true,
  name: true,
  titleBack: true,
  post: true,
  postLevel: true,
  sex: true,
  grade: true,
  birthDate: true,
  active: true,
  agencyId: true,
  agency: { select: { name: true, shortName: true } },
  awayPeriods: {
    where: { freedAt: null },
    select: { startsOn: true, endsOn: true, purpose: true, label: true, delegationId: true },
    orderBy: { startsOn: 'asc' },
  },
} satisfies Prisma.PersonSelect
type PersonRow = Prisma.PersonGetPayload<{ select: typeof personSelect }>

/** Somebody of the own register as a line-up shows and freezes them. */
export const readPerson = ({ agency, birthDate, awayPeriods, ...person }: PersonRow) => ({
  ...person,
  fullName: writeName(person),
  agencyName: agency.name,
  agencyShort: agency.shortName || agency.name,
  birthDate: birthDate && dayFromColumn(birthDate),
  awayPeriods: awayPeriods.map((period) => ({
    ...period,
    startsOn: dayFromColumn(period.startsOn),
    endsOn: dayFromColumn(period.endsOn),
  })),
})

type Delegation = { governmentId: string; cohortId: string }
const candidateSelect = ({ cohortId }: Delegation) =>
  ({
    id: true,
    ...personSelect,
    nominations: { where: { cohortId, state: { notIn: [...leftStates] } }, select: { id: true }, take: 1 },
  }) satisfies Prisma.PersonSelect
type CandidateRow = Prisma.PersonGetPayload<{ select: ReturnType<typeof candidateSelect> }>

const readCandidate = ({ id, nominations, ...person }: CandidateRow) => ({
  personId: id,
  ...readPerson(person),
  isNominated: nominations.length > 0,
})
/** Somebody of the own register who could be named, and whether a nomination names them already. */
export type FoundPerson = ReturnType<typeof readCandidate>

/** One of the own register by id, as long as they work there. */
export async function findPersonForPlace(tx: Read, delegation: Delegation, personId: string) {
  const row = await tx.person.findFirst({
    where: { id: personId, governmentId: delegation.governmentId, active: true },
    select: candidateSelect(delegation),
  })
  return row && readCandidate(row)
}

/** People of the own register by name or post, or one of them by id: the first eight who do not stand there already. */
export async function searchPeople(
  tx: Read,
  delegation: Delegation,
  { q, person }: { q: string; person?: string[] | undefined },
  except: readonly string[],
): Promise<FoundPerson[]> {
  if (!person && readSearch(q).words.join('').length < 2) return []
  const scope = { governmentId: delegation.governmentId, active: true, id: { notIn: [...except] } }
  const inPost: Prisma.PersonWhereInput = { post: { contains: asLetters(q.trim()), mode: 'insensitive' } }
  const byName = (named: Prisma.PersonWhereInput) => ({ AND: [{ OR: [named, inPost] }, scope] })
  const where = person
    ? { AND: [{ id: { in: person } }, scope] }
    : byName(
        (await whoIsNamed(q, (named) => tx.person.findFirst({ where: byName(named), select: { id: true } }))).where,
      )
  const rows = await tx.person.findMany({
    where,
    select: candidateSelect(delegation),
    orderBy: [{ nameFold: 'asc' }, { id: 'asc' }],
    take: 8,
  })
  return rows.map(readCandidate)
}
