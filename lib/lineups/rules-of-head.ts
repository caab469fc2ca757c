import 'server-only'
import type { RuleKind } from '@/lib/cohorts/eligibility-rules'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { judgePerson } from '@/lib/nominations/work'
import type { Read } from '@/lib/platform/db'

/**
 * The rules that somebody does not meet, or of whom they are not known, on today's facts. Whoever is appointed is judged
 * like everybody else; an unmet rule asks for a word and hinders nothing.
 */
export async function listOpenRules(tx: Read, cohort: CohortSummary, personId: string): Promise<RuleKind[]> {
  const judged = await judgePerson(tx, cohort, personId)
  return (judged?.verdicts ?? [])
    .filter(({ result }) => result !== 'met' && result !== 'waived')
    .map(({ rule }) => rule)
}
