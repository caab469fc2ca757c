import type { MessageKey } from '@/lib/i18n/catalogue'
import type { CohortFacts } from './lifecycle'
import { countsForPhase } from './phase'
import type { CohortSummary } from './queries'

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

/** What the guards of a cohort's moves ask. */
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
