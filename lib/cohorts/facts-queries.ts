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
  const ruleCount = await tx.eligibilityRule.count({ where: { cohortId } })
  const { _sum } = await tx.criterion.aggregate({ where: { cohortId }, _sum: { weight: true } })
  return { cohort, facts: factsOf(cohort, ruleCount, _sum.weight ?? 0) }
}
