import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import { type Day, dayFromColumn, type Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { day, delegationSelect, toDelegation } from './delegation-summary'
import { phaseOf } from './phase'
import { unclosedOf } from './turns'

/**
 * The cohorts this actor may see: hosted by the own government, or with a delegation of it. A draft is seen by the
 * offices of its host, and by the section of a government that it invites.
 */
export function visibleTo(actor: Actor): Prisma.CohortWhereInput {
  const governments = governmentsOf(actor)
  const wide = extentOf(actor, 'cohort.see').governments
  const going = actor.participations.map((one) => one.cohortId)
  const answering = extentOf(actor, 'delegation.edit')
  return {
    OR: [
      { state: { not: 'draft' }, hostId: { in: governments } },
      { state: { not: 'draft' }, delegations: { some: { governmentId: { in: governments } } } },
      { hostId: { in: wide } },
      { delegations: { some: { seats: { gt: 0 }, governmentId: { in: answering.governments } } } },
      { delegations: { some: { seats: { gt: 0 }, id: { in: answering.delegations } } } },
      { id: { in: going } },
    ],
  }
}

/** The governments in which the actor works, by whatever office role. */
const governmentsOf = (actor: Actor) => [
  ...new Set([
    ...extentOf(actor, 'cohort.see').governments,
    ...actor.grants.flatMap((grant) => grant.governmentId ?? []),
  ]),
]

export const cohortSelect = {
  id: true,
  hostId: true,
  programmeId: true,
  themeId: true,
  titleId: true,
  titleEn: true,
  trainingStartsOn: true,
  trainingEndsOn: true,
  datePrecision: true,
  venue: true,
  city: true,
  provider: true,
  funding: true,
  zone: true,
  opensOn: true,
  deadlineOn: true,
  blind: true,
  scored: true,
  assessorsEach: true,
  reserves: true,
  maxPerAgency: true,
  papers: true,
  state: true,
  since: true,
  publishedAt: true,
  cancelReason: true,
  version: true,
  host: { select: { name: true, shortName: true, zone: true } },
  programme: { select: { name: true, abbreviation: true } },
  theme: { select: { titleId: true, titleEn: true } },
  delegations: { select: delegationSelect, orderBy: [{ id: 'asc' }] },
} satisfies Prisma.CohortSelect

type CohortRow = Prisma.CohortGetPayload<{ select: typeof cohortSelect }>

export type CohortSummary = ReturnType<typeof toCohort>
/** A cohort as pages read it: days as days, the own delegation picked out, the phase derived. */
export function toCohort(row: CohortRow, actor: Actor, today: Day) {
  const delegations = row.delegations.map(toDelegation)
  const trainingStartsOn = dayFromColumn(row.trainingStartsOn)
  const trainingEndsOn = dayFromColumn(row.trainingEndsOn)
  const mine = new Set([...governmentsOf(actor), ...actor.participations.map((one) => one.governmentId)])
  return {
    ...row,
    zone: row.zone as Zone,
    hostZone: row.host.zone as Zone,
    title: { id: row.titleId, en: row.titleEn },
    trainingStartsOn,
    trainingEndsOn,
    opensOn: day(row.opensOn),
    deadlineOn: day(row.deadlineOn),
    delegations: delegations.toSorted(
      (a, b) => Number(b.governmentId === row.hostId) - Number(a.governmentId === row.hostId),
    ),
    own: delegations.find((one) => mine.has(one.governmentId)) ?? null,
    isHost: mine.has(row.hostId),
    phase: phaseOf({ state: row.state, trainingStartsOn, trainingEndsOn }, delegations, today),
    /** Governments whose roll call is still open after their day of leaving: it holds the phase. */
    unclosed: unclosedOf(row, delegations, today).map(({ government }) => government.shortName),
  }
}

/** One cohort with its delegations, or null when the actor may not see it. */
export async function findCohort(tx: Read, actor: Actor, cohortId: string, today: Day): Promise<CohortSummary | null> {
  const row = await tx.cohort.findFirst({ where: { AND: [{ id: cohortId }, visibleTo(actor)] }, select: cohortSelect })
  return row && toCohort(row, actor, today)
}
