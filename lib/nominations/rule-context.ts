import 'server-only'
import { type EligibilityRule, readRules } from '@/lib/cohorts/eligibility-rules'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { dayIn, type Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { Context } from './judgement'

/** The rules of a cohort, in the order in which they are shown. */
export async function listRules(tx: Read, cohortId: string): Promise<EligibilityRule[]> {
  return readRules(await tx.eligibilityRule.findMany({ where: { cohortId }, select: { kind: true, params: true } }))
}

/** What the rules are judged against for the own delegation; waivers belong to one person each. */
export function contextOf(cohort: CohortSummary, waivers: Context['waivers']): Context {
  const { own } = cohort
  const journey = own?.leavesOn && own.returnsOn ? { startsOn: own.leavesOn, endsOn: own.returnsOn } : null
  return { firstTrainingDay: cohort.trainingStartsOn, journey, waivers }
}

/** The waivers given in a delegation, by person. */
export async function listWaivers(tx: Read, delegationId: string, zone: Zone) {
  const rows = await tx.waiver.findMany({
    where: { delegationId },
    select: { personId: true, rule: true, byName: true, reason: true, at: true },
  })
  const byPerson = new Map<string, Context['waivers'][number][]>()
  for (const row of rows) {
    const given = byPerson.get(row.personId) ?? []
    byPerson.set(row.personId, [
      ...given,
      { rule: row.rule, by: row.byName, reason: row.reason, on: dayIn(row.at, zone) },
    ])
  }
  return byPerson
}
