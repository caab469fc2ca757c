import 'server-only'
import type { Write } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import type { TypedPerson } from './schema'
import { columnsOf } from './work'

export type Applied = {
  added: number
  updated: number
  /** Numbers that a government holds whose people this actor does not see. */
  taken: ReadonlySet<string>
}
/** A person as a list tells of them, and which fields no cell told. */
export type ListedPerson = { person: TypedPerson; derived: ReadonlySet<string> }

const knownSelect = {
  id: true,
  nip: true,
  sex: true,
  birthDate: true,
  serviceSince: true,
  passportKind: true,
  passportIssuedOn: true,
  passportExpiresOn: true,
} satisfies Prisma.PersonSelect
type Known = Prisma.PersonGetPayload<{ select: typeof knownSelect }>

/** Updates whom the register has by their number, and adds the others as one set. */
export async function applyPeople(tx: Write, governmentId: string, listed: readonly ListedPerson[]): Promise<Applied> {
  const numbers = listed.map(({ person }) => person.nip!)
  const found = await tx.person.findMany({ where: { governmentId, nip: { in: numbers } }, select: knownSelect })
  const known = new Map(found.map((one) => [one.nip, one]))
  for (const one of listed) {
    const before = known.get(one.person.nip)
    if (before) await updatePerson(tx, before, one)
  }
  const made = await tx.person.createManyAndReturn({
    data: listed.flatMap(({ person }) => (known.has(person.nip) ? [] : [{ ...columnsOf(person), governmentId }])),
    skipDuplicates: true,
    select: { id: true, nip: true },
  })
  const ids = new Map([...found, ...made].map(({ id, nip }) => [nip, id]))
  await replaceYears(tx, governmentId, listed, ids)
  return { added: made.length, updated: found.length, taken: new Set(numbers.filter((nip) => !ids.has(nip))) }
}

const updatePerson = (tx: Write, known: Known, listed: ListedPerson) =>
  tx.person.updateMany({
    where: { id: known.id },
    data: { ...listedColumns(listed, known), version: { increment: 1 } },
  })

/** What a list says of somebody known: an empty cell says nothing, and what a number tells fills gaps alone. */
function listedColumns({ person, derived }: ListedPerson, known: Known) {
  const { active: _a, passportKind, passportIssuedOn, passportExpiresOn, ...columns } = columnsOf(person)
  const says = (field: string, value: unknown) =>
    value !== null && value !== '' && !(derived.has(field) && (known[field as keyof Known] ?? field === 'kind'))
  const isSamePassport = known.passportExpiresOn?.getTime() === passportExpiresOn?.getTime()
  return {
    ...Object.fromEntries(Object.entries(columns).filter(([field, value]) => says(field, value))),
    ...(passportExpiresOn && {
      passportKind: isSamePassport && derived.has('passportKind') ? known.passportKind : passportKind,
      passportIssuedOn: passportIssuedOn ?? (isSamePassport ? known.passportIssuedOn : null),
      passportExpiresOn,
    }),
  }
}

/** The performance of the years that the list tells; other years stay. */
async function replaceYears(
  tx: Write,
  governmentId: string,
  listed: readonly ListedPerson[],
  ids: ReadonlyMap<string | null, string>,
) {
  const rows = listed.flatMap(({ person }) => {
    const personId = ids.get(person.nip)
    if (!personId) return []
    return person.performances.flatMap(({ year, predicate }) =>
      predicate ? [{ personId, governmentId, year, predicate }] : [],
    )
  })
  if (rows.length === 0) return
  await tx.performance.deleteMany({ where: { OR: rows.map(({ personId, year }) => ({ personId, year })) } })
  await tx.performance.createMany({ data: rows })
}
