import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'

/** The actor's own programmes, and those of the hosts whose cohorts the own government joins. */
function visibleTo(actor: Actor): Prisma.ProgrammeWhereInput {
  const { governments } = extentOf(actor, 'programme.see')
  return {
    OR: [
      { governmentId: { in: governments } },
      { cohorts: { some: { delegations: { some: { governmentId: { in: governments } } } } } },
    ],
  }
}

/** What this actor may change: the rows of the own government. */
const ownOf = (actor: Actor, permission: Permission = 'programme.edit') => ({
  governmentId: { in: extentOf(actor, permission).governments },
})

const partnerSelect = { id: true, governmentId: true, name: true, country: true, version: true } as const
const themeSelect = {
  id: true,
  governmentId: true,
  programmeId: true,
  titleId: true,
  titleEn: true,
  version: true,
} as const
const programmeSelect = {
  id: true,
  governmentId: true,
  partnerId: true,
  name: true,
  abbreviation: true,
  sinceYear: true,
  version: true,
  partner: { select: partnerSelect },
  government: { select: { name: true, shortName: true } },
} satisfies Prisma.ProgrammeSelect

export const listProgrammes = (tx: Read, actor: Actor) =>
  tx.programme.findMany({
    where: visibleTo(actor),
    select: { ...programmeSelect, _count: { select: { themes: true, cohorts: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
  })

export const listPartners = (tx: Read, actor: Actor) =>
  tx.partner.findMany({
    where: ownOf(actor, 'programme.see'),
    select: partnerSelect,
    orderBy: [{ name: 'asc' }],
    take: 200,
  })

export const findPartner = (tx: Read, actor: Actor, id: string) =>
  tx.partner.findFirst({ where: { AND: [{ id }, ownOf(actor)] }, select: partnerSelect })
/** A programme to be changed, so one of the own government. */
export const findOwnProgramme = (tx: Read, actor: Actor, id: string) =>
  tx.programme.findFirst({ where: { AND: [{ id }, ownOf(actor)] }, select: programmeSelect })
export const findTheme = (tx: Read, actor: Actor, id: string) =>
  tx.theme.findFirst({ where: { AND: [{ id }, ownOf(actor)] }, select: themeSelect })

export type ProgrammeCohort = {
  id: string
  title: { id: string; en: string }
  themeId: string
  startsOn: Day
  endsOn: Day
  datePrecision: 'day' | 'month' | 'year'
}

const cohortSelect = {
  id: true,
  titleId: true,
  titleEn: true,
  themeId: true,
  trainingStartsOn: true,
  trainingEndsOn: true,
  datePrecision: true,
} as const
/** Of a programme's cohorts: the own ones, and those of others that the own government is invited to. */
const cohortsFor = (governments: string[]): Prisma.CohortWhereInput => ({
  OR: [
    { hostId: { in: governments } },
    { state: { not: 'draft' }, delegations: { some: { governmentId: { in: governments } } } },
  ],
})
const latestFirst = [{ trainingStartsOn: 'desc' }, { id: 'asc' }] satisfies Prisma.CohortOrderByWithRelationInput[]

function toCohort(one: Prisma.CohortGetPayload<{ select: typeof cohortSelect }>): ProgrammeCohort {
  return {
    id: one.id,
    title: { id: one.titleId, en: one.titleEn },
    themeId: one.themeId,
    startsOn: dayFromColumn(one.trainingStartsOn),
    endsOn: dayFromColumn(one.trainingEndsOn),
    datePrecision: one.datePrecision,
  }
}

/** The latest cohorts of all programmes. */
export async function listLatestCohorts(tx: Read, actor: Actor, most: number): Promise<ProgrammeCohort[]> {
  const { governments } = extentOf(actor, 'programme.see')
  const where = cohortsFor(governments)
  return (await tx.cohort.findMany({ where, select: cohortSelect, orderBy: latestFirst, take: most })).map(toCohort)
}

/** A programme with its themes and cohorts, the latest first. */
export async function findProgramme(tx: Read, actor: Actor, id: string) {
  const { governments } = extentOf(actor, 'programme.see')
  const row = await tx.programme.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    select: {
      ...programmeSelect,
      themes: { select: themeSelect, orderBy: { titleEn: 'asc' }, take: 200 },
      cohorts: { where: cohortsFor(governments), select: cohortSelect, orderBy: latestFirst, take: 300 },
    },
  })
  return row && { ...row, cohorts: row.cohorts.map(toCohort) }
}
