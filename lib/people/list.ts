import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { searchedFor } from '@/lib/i18n/typed'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { whoIsNamed } from './named'
import { unusualOf } from './nip'
import { type AgencyChoice, listAgencies, visibleTo } from './queries'
import { foundIds } from './search'

const idOrNone = z.uuid().optional().catch(undefined)
/** Filters and place of the list of people, as they stand in its address: a place is a person's id, never a name. */
export const peopleFilters = z.object({
  q: searchedFor,
  person: foundIds,
  agency: idOrNone,
  after: idOrNone,
  before: idOrNone,
})
export type PeopleFilters = z.output<typeof peopleFilters>

const rowSelect = {
  id: true,
  titleFront: true,
  name: true,
  titleBack: true,
  nameFold: true,
  nip: true,
  sex: true,
  birthDate: true,
  kind: true,
  grade: true,
  post: true,
  active: true,
  agency: { select: { shortName: true, name: true } },
} satisfies Prisma.PersonSelect
type Row = Prisma.PersonGetPayload<{ select: typeof rowSelect }>
/** A person as the list leaves in a file. */
export type ExportedPerson = Omit<Row, 'sex' | 'birthDate'>
/** `isUnusual`: their number says something else of them than the register. */
export type PersonRow = ExportedPerson & { isUnusual: boolean }
export type PeoplePage = {
  rows: PersonRow[]
  all: number
  /** Nobody is called as was typed: these names are near to it. */
  isNear: boolean
  agencies: AgencyChoice[]
  /** Ids that the neighbouring pages start from; null where the list ends. */
  previous: string | null
  next: string | null
}
const pageSize = 30

/** One page of the people that the actor may see, by folded name. */
export async function listPeople(tx: Read, actor: Actor, filters: PeopleFilters, today: Day): Promise<PeoplePage> {
  const { where, isNear } = await whereOf(tx, actor, filters)
  const at = filters.before ?? filters.after
  const place = at
    ? await tx.person.findFirst({
        where: { AND: [{ id: at }, visibleTo(actor)] },
        select: { id: true, nameFold: true },
      })
    : null
  const backwards = Boolean(place && filters.before)
  const found = await tx.person.findMany({
    where: place ? { AND: [where, beyond(place, backwards)] } : where,
    select: rowSelect,
    orderBy: backwards ? [{ nameFold: 'desc' }, { id: 'desc' }] : [{ nameFold: 'asc' }, { id: 'asc' }],
    take: pageSize + 1,
  })
  const isMore = found.length > pageSize
  const rows = backwards ? found.slice(0, pageSize).reverse() : found.slice(0, pageSize)
  return {
    rows: rows.map((row) => withoutFacts(row, today)),
    all: await tx.person.count({ where }),
    isNear,
    agencies: await listAgencies(tx, actor),
    previous: (backwards ? isMore : place !== null) ? (rows[0]?.id ?? null) : null,
    next: (backwards ? true : isMore) ? (rows.at(-1)?.id ?? null) : null,
  }
}

/** Everybody whom the filters leave, in the order of the list, for the export. */
export async function listAllPeople(tx: Read, actor: Actor, filters: PeopleFilters): Promise<ExportedPerson[]> {
  const { where } = await whereOf(tx, actor, filters)
  return tx.person.findMany({
    where,
    select: rowSelect,
    orderBy: [{ nameFold: 'asc' }, { id: 'asc' }],
    take: 10_000,
  })
}

/** The one `where` of the list and of its export. */
async function whereOf(tx: Read, actor: Actor, filters: PeopleFilters) {
  const scope: Prisma.PersonWhereInput = { AND: [visibleTo(actor), matching(filters)] }
  const named = await whoIsNamed(filters.q, (one) =>
    tx.person.findFirst({ where: { AND: [scope, one] }, select: { id: true } }),
  )
  return { where: { AND: [scope, named.where] } satisfies Prisma.PersonWhereInput, isNear: named.isNear }
}

/** A row as the list shows it; birth and sex are only weighed against the number. */
function withoutFacts({ sex, birthDate, ...row }: Row, today: Day): PersonRow {
  const facts = { ...row, sex, birthDate: birthDate && dayFromColumn(birthDate) }
  return { ...row, isUnusual: unusualOf(facts, today).length > 0 }
}

function matching({ person, agency }: PeopleFilters): Prisma.PersonWhereInput {
  return {
    ...(person ? { id: { in: person } } : {}),
    ...(agency ? { agencyId: agency } : {}),
  }
}

/** Who stands after (or before) a person in the order of the list. */
function beyond({ id, nameFold }: { id: string; nameFold: string }, backwards: boolean): Prisma.PersonWhereInput {
  return backwards
    ? { OR: [{ nameFold: { lt: nameFold } }, { nameFold, id: { lt: id } }] }
    : { OR: [{ nameFold: { gt: nameFold } }, { nameFold, id: { gt: id } }] }
}
