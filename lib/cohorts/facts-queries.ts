import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { factsOf } from './facts'
import { findCohort } from './queries'

/** The cohort with what the guards of its moves ask. */
export async function findCohortFacts(tx: Read, actor: Actor, cohortId: string, today: Day) {
  const cohort = await findCohort(tx, actor, cohortId, today)
  if (!cohort) return null
  const { ruleCount, weights } = await countRules(tx, cohortId)
  return { cohort, facts: factsOf(cohort, ruleCount, weights) }
}

/** How many rules a cohort has, what the weights of its criteria add up to, and the legs of one delegation's journey. */
export async function countRules(tx: Read, cohortId: string, delegationId: string | null = null) {
  const found = await tx.cohort.findUnique({
    where: { id: cohortId },
    select: {
      _count: { select: { rules: true } },
      criteria: { select: { weight: true } },
      delegations: { where: { id: delegationId ?? cohortId }, select: { _count: { select: { legs: true } } } },
    },
  })
  const { _count, criteria = [], delegations = [] } = found ?? {}
  return {
    ruleCount: _count?.rules ?? 0,
    weights: criteria.reduce((sum, { weight }) => sum + weight, 0),
    legCount: delegations[0]?._count.legs ?? 0,
  }
}
