import 'server-only'
import { type Actor, covers, extentOf } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { dayFromColumn } from '@/lib/platform/dates'
import type { Read, Write } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { withNumber } from './named'
import { mostFound } from './search'

/** The people this actor may see: of the whole government, or of the own agency and those below it. */
export function visibleTo(actor: Actor, permission: Permission = 'person.see'): Prisma.PersonWhereInput {
  const { governments, agencies } = extentOf(actor, permission)
  return { OR: [{ governmentId: { in: governments } }, { agencyId: { in: agencies } }] }
}

/** Those with part of this number (and the name beside it), among whom the actor sees in the register or in nominations. */
export async function findByNumber(tx: Read, actor: Actor, typed: string) {
  const rows = await tx.person.findMany({
    where: { AND: [withNumber(typed), { OR: [visibleTo(actor), visibleTo(actor, 'nomination.see')] }] },
    select: { id: true },
    orderBy: [{ nameFold: 'asc' }, { id: 'asc' }],
    take: mostFound + 1,
  })
  return rows.map(({ id }) => id)
}

export type AgencyChoice = { id: string; name: string; shortName: string; governmentId: string }

/** The agencies whose people the permission covers, by name. */
export async function listAgencies(
  tx: Read,
  actor: Actor,
  permission: Permission = 'person.see',
): Promise<AgencyChoice[]> {
  const { governments, agencies } = extentOf(actor, permission)
  return tx.agency.findMany({
    where: { active: true, OR: [{ governmentId: { in: governments } }, { id: { in: agencies } }] },
    select: { id: true, name: true, shortName: true, governmentId: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}

const personSelect = {
  id: true,
  governmentId: true,
  agencyId: true,
  agency: { select: { name: true, shortName: true } },
  kind: true,
  nip: true,
  titleFront: true,
  name: true,
  titleBack: true,
  sex: true,
  birthDate: true,
  grade: true,
  post: true,
  postLevel: true,
  serviceSince: true,
  contractEndsOn: true,
  phone: true,
  email: true,
  passportKind: true,
  passportIssuedOn: true,
  passportExpiresOn: true,
  disciplineCheckedOn: true,
  active: true,
  version: true,
  performances: { select: { year: true, predicate: true }, orderBy: { year: 'desc' } },
  disciplines: {
    select: { id: true, level: true, decidedOn: true, endsOn: true, issuer: true },
    orderBy: [{ decidedOn: 'desc' }, { id: 'asc' }],
  },
  awayPeriods: {
    select: { id: true, purpose: true, label: true, startsOn: true, endsOn: true, freedAt: true },
    orderBy: { startsOn: 'desc' },
  },
} satisfies Prisma.PersonSelect

const day = (column: Date | null) => column && dayFromColumn(column)

export type PersonFacts = NonNullable<Awaited<ReturnType<typeof findPerson>>>
/**
 * One person with all that the register keeps, or null when the actor may not see them. Of discipline whoever does not
 * keep the register gets a yes or no; level, days and issuer only for a few minutes after asking for them, which the
 * trail keeps (showDiscipline).
 */
export async function findPerson(tx: Read, actor: Actor, personId: string, permission: Permission = 'person.see') {
  const row = await tx.person.findFirst({
    where: { AND: [{ id: personId }, visibleTo(actor, permission)] },
    select: personSelect,
  })
  if (!row) return null
  const showsDiscipline = covers(actor, 'person.edit', row) || (await isDisciplineShown(tx, personId))
  return {
    ...row,
    hasSanction: row.disciplines.length > 0,
    showsDiscipline,
    birthDate: day(row.birthDate),
    serviceSince: day(row.serviceSince),
    contractEndsOn: day(row.contractEndsOn),
    passportIssuedOn: day(row.passportIssuedOn),
    passportExpiresOn: day(row.passportExpiresOn),
    disciplineCheckedOn: day(row.disciplineCheckedOn),
    disciplines: (showsDiscipline ? row.disciplines : []).map((one) => ({
      ...one,
      decidedOn: dayFromColumn(one.decidedOn),
      endsOn: day(one.endsOn),
    })),
    awayPeriods: row.awayPeriods.map((one) => ({
      ...one,
      startsOn: dayFromColumn(one.startsOn),
      endsOn: dayFromColumn(one.endsOn),
    })),
  }
}

/** Whether the actor has asked for this in the last minutes. A reading client may ask: the function only reads. */
async function isDisciplineShown(tx: Read, personId: string): Promise<boolean> {
  const rows = await (tx as Write).$queryRaw<{ shown: boolean }[]>`select discipline_shown(${personId}::uuid) as shown`
  return rows[0]!.shown
}
