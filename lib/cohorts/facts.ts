import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Day } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { CohortFacts } from './lifecycle'
import { countsForPhase } from './phase'
import { type CohortSummary, findCohort } from './queries'

/** What a call still lacks before it can be published, in the order of its form. */
export function lacksOf(cohort: CohortSummary, ruleCount: number, weights: number): MessageKey[] {
  const host = cohort.delegations.find((one) => one.governmentId === cohort.hostId)
  const lacks: [boolean, MessageKey][] = [
    [!cohort.opensOn || !cohort.deadlineOn, 'cohorts.lacksWindow'],
    [!host || cohort.delegations.every((one) => one.seats === 0), 'cohorts.lacksSeats'],
    [!host?.leavesOn || !host.returnsOn, 'cohorts.lacksJourneyDays'],
    [ruleCount === 0, 'cohorts.lacksRules'],
    [cohort.scored && weights !== 100, 'cohorts.lacksWeights'],
  ]
  return lacks.filter(([lacking]) => lacking).map(([, reason]) => reason)
}

/** The cohort with what the guards of its moves ask. */
export async function findCohortFacts(tx: Read, actor: Actor, cohortId: string, today: Day) {
  const cohort = await findCohort(tx, actor, cohortId, today)
  if (!cohort) return null
  const ruleCount = await tx.eligibilityRule.count({ where: { cohortId } })
  const { _sum } = await tx.criterion.aggregate({ where: { cohortId }, _sum: { weight: true } })
  return { cohort, facts: factsOf(cohort, ruleCount, _sum.weight ?? 0) }
}

export const factsOf = (cohort: CohortSummary, ruleCount: number, weights: number): CohortFacts => ({
  id: cohort.id,
  governmentId: cohort.hostId,
  state: cohort.state,
  lacks: lacksOf(cohort, ruleCount, weights),
  proposed: cohort.delegations.filter((one) => ['proposed', 'approved', 'departed', 'completed'].includes(one.state))
    .length,
  departed: cohort.delegations.filter((one) => ['departed', 'completed'].includes(one.state)).length,
  going: cohort.delegations.filter(countsForPhase).length,
  notHome: cohort.delegations.filter((one) => countsForPhase(one) && one.state !== 'completed').length,
})
