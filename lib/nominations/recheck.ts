import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { writeName } from '@/lib/people/names'
import { addDays, type Day, type Zone } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { judge, type Verdict } from './eligibility'
import { factSelect, toFacts } from './facts'
import { visibleTo } from './queries'
import { contextOf, listRules, listWaivers } from './rule-context'

/** A nomination that meets the rules today and would miss some of them on other days. */
export type NoLongerMet = { nominationId: string; name: string; missed: Verdict[] }

const stillCounting = ['submitted', 'returned', 'verified', 'assessed', 'selected', 'reserve'] as const

/** The own nominations that would newly miss a rule if the whole cohort moved by so many days. */
export async function listNoLongerMet(
  tx: Read,
  actor: Actor,
  cohort: CohortSummary,
  days: number,
): Promise<NoLongerMet[]> {
  const { own } = cohort
  if (!own) return []
  const rules = await listRules(tx, cohort.id)
  const waivers = await listWaivers(tx, own.id, own.government.zone as Zone)
  const moved = moveDays(cohort, days)
  const nominations = await tx.nomination.findMany({
    where: { AND: [visibleTo(actor), { delegationId: own.id, state: { in: [...stillCounting] } }] },
    select: {
      id: true,
      personId: true,
      person: { select: { titleFront: true, name: true, titleBack: true, ...factSelect } },
    },
    orderBy: [{ person: { nameFold: 'asc' } }, { id: 'asc' }],
  })
  return nominations.flatMap(({ id, personId, person }) => {
    const facts = toFacts(person, own.id)
    const given = waivers.get(personId) ?? []
    const before = judge(facts, rules, contextOf(cohort, given))
    const missed = judge(facts, rules, contextOf(moved, given)).filter(
      ({ result }, n) => result === 'not_met' && before[n]?.result !== 'not_met',
    )
    return missed.length > 0 ? [{ nominationId: id, name: writeName(person), missed }] : []
  })
}

/** The cohort on its other days, as far as the rules read it. */
function moveDays(cohort: CohortSummary, days: number): CohortSummary {
  const moved = (day: Day | null) => day && addDays(day, days)
  const { own } = cohort
  return {
    ...cohort,
    trainingStartsOn: addDays(cohort.trainingStartsOn, days),
    trainingEndsOn: addDays(cohort.trainingEndsOn, days),
    own: own && { ...own, leavesOn: moved(own.leavesOn), returnsOn: moved(own.returnsOn) },
  }
}
