import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { type Ranking, rank } from './ranking'
import type { Candidate, RankedCriterion } from './scored'

/** The assignments this actor may see: of the governments whose assessment they manage, and their own. */
export function visibleTo(actor: Actor): Prisma.AssignmentWhereInput {
  const managed = extentOf(actor, 'assignment.edit')
  const scoring = extentOf(actor, 'assessment.score')
  return {
    OR: [
      { governmentId: { in: managed.governments } },
      { nomination: { delegationId: { in: managed.delegations } } },
      ...(scoring.assigned ? [{ assessorId: actor.userId, governmentId: { in: scoring.governments } }] : []),
    ],
  }
}

/** A criterion as the score sheet shows it. */
const criterionSelect = {
  id: true,
  code: true,
  nameId: true,
  nameEn: true,
  weight: true,
  gate: true,
  rubric: true,
} satisfies Prisma.CriterionSelect
export type CriterionRow = Prisma.CriterionGetPayload<{ select: typeof criterionSelect }>

/** The criteria of a cohort, in the order in which they are shown. */
export const listCriteria = (tx: Read, cohortId: string): Promise<CriterionRow[]> =>
  tx.criterion.findMany({ where: { cohortId }, select: criterionSelect, orderBy: [{ position: 'asc' }, { id: 'asc' }] })

/** With the outcome written by the line-up, a nomination still shows where it stood. */
const scoredStates = ['assessed', 'selected', 'reserve', 'not_selected'] as const
const rankedSelect = {
  id: true,
  personId: true,
  agencyId: true,
  state: true,
  priority: true,
  submittedAt: true,
  assignments: {
    where: { conflictAt: null, submittedAt: { not: null } },
    select: { scores: { select: { value: true, criterion: { select: { code: true } } } } },
  },
} satisfies Prisma.NominationSelect
type RankedRow = Prisma.NominationGetPayload<{ select: typeof rankedSelect }>

export type DelegationRanking = Ranking & {
  criteria: CriterionRow[]
  /** Person and agency of each nomination that the ranking names. */
  nominations: Map<string, { personId: string; agencyId: string; state: RankedRow['state'] }>
}

/**
 * The ranking of one delegation, from its scored nominations; those verified and not fully scored yet are `unscored`.
 * Call it inside the transaction that uses it: the same rows give the same order (product.md, rule 9).
 */
export async function rankDelegation(tx: Read, delegationId: string): Promise<DelegationRanking | null> {
  const delegation = await tx.delegation.findFirst({
    where: { id: delegationId },
    select: { governmentId: true, cohort: { select: { id: true, trainingStartsOn: true } } },
  })
  if (!delegation) return null
  const { governmentId, cohort } = delegation
  const criteria = await listCriteria(tx, cohort.id)
  const rows = await tx.nomination.findMany({
    where: { delegationId, state: { in: ['verified', ...scoredStates] } },
    select: rankedSelect,
    orderBy: { id: 'asc' },
  })
  const abroad = await findAbroad(tx, governmentId, cohort.trainingStartsOn)
  const scored = rows.filter(({ state }) => state !== 'verified')
  const ranking = rank(
    scored.map((row) => toCandidate(row, abroad)),
    criteria satisfies readonly RankedCriterion[],
  )
  const waiting = rows.filter(({ state }) => state === 'verified').map(({ id }) => id)
  return {
    places: ranking.places,
    unscored: [...ranking.unscored, ...waiting].sort(),
    criteria,
    nominations: new Map(rows.map(({ id, personId, agencyId, state }) => [id, { personId, agencyId, state }])),
  }
}

/** Who of a government was on training abroad before a day, and how many people of each agency. */
async function findAbroad(tx: Read, governmentId: string, before: Date) {
  const periods = await tx.awayPeriod.findMany({
    where: {
      governmentId,
      purpose: 'training_abroad',
      freedAt: null,
      startsOn: { lt: before },
      endsOn: { lt: before },
    },
    select: { personId: true, person: { select: { agencyId: true } } },
    distinct: ['personId'],
  })
  const alumni = new Map<string, number>()
  for (const { person } of periods) alumni.set(person.agencyId, (alumni.get(person.agencyId) ?? 0) + 1)
  return { people: new Set(periods.map(({ personId }) => personId)), alumni }
}

function toCandidate(row: RankedRow, abroad: Awaited<ReturnType<typeof findAbroad>>): Candidate {
  const scores: Record<string, number[]> = {}
  for (const { value, criterion } of row.assignments.flatMap((each) => each.scores)) {
    scores[criterion.code] = [...(scores[criterion.code] ?? []), value]
  }
  return {
    id: row.id,
    scores,
    wasAbroad: abroad.people.has(row.personId),
    agencyAlumni: abroad.alumni.get(row.agencyId) ?? 0,
    endorsementOrder: row.priority,
    submittedAt: row.submittedAt?.getTime() ?? 0,
  }
}
