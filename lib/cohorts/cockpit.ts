import 'server-only'
import { type Actor, allows, extentOf } from '@/lib/access/actor'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import { countRules } from './facts-queries'
import { type FigureName, figureNames, figures } from './funnel'
import { findScoring, nothingToScore, type Scoring } from './left-to-score'
import { type CohortSummary, findCohort } from './queries'

/** Everything that the cockpit shows of one cohort, in one snapshot. */
export type Cockpit = {
  cohort: CohortSummary
  /** The figures of the own delegation's nominations; null without a delegation. */
  counts: Record<FigureName, number> | null
  agencies: number
  /** The actor sees the nominations of the own agencies only, and the figures count those. */
  isPart: boolean
  /** Since when the oldest nomination waits, by figure. */
  oldest: { waiting: Date | null; returned: Date | null }
  /** Verified nominations by what they lack: assessors, or the scores of those who have them. */
  scoring: Scoring
  mayAssign: boolean
  /** The nearest day until which a returned nomination is to be mended. */
  mendBy: Day | null
  ruleCount: number
  /** The approved own delegation has its journey entered: what is left is to go. */
  hasJourney: boolean
  weights: number
  inDraft: number
}

/** For who sees no nomination of an own delegation. */
const nothingSeen = {
  counts: null,
  agencies: 0,
  isPart: false,
  oldest: { waiting: null, returned: null },
  scoring: nothingToScore,
  mayAssign: false,
  mendBy: null,
  inDraft: 0,
}

/** The cohort with every figure of its cockpit, as far as this actor sees it; null for missing and hidden. */
export async function findCockpit(tx: Read, actor: Actor, cohortId: string, today: Day): Promise<Cockpit | null> {
  const cohort = await findCohort(tx, actor, cohortId, today)
  if (!cohort) return null
  const { own } = cohort
  const { ruleCount, weights, legCount } = await countRules(tx, cohortId, own?.id)
  const base = { cohort, ruleCount, weights, hasJourney: own?.state === 'approved' && legCount > 0 }
  if (!own || !allows(actor, 'nomination.see')) return { ...base, ...nothingSeen }
  // The figures count what this actor's own list shows, no more: they must agree with it.
  const extent = extentOf(actor, 'nomination.see')
  const seen = {
    delegationId: own.id,
    OR: [{ governmentId: { in: extent.governments } }, { agencyId: { in: extent.agencies } }],
  }
  const byState = await tx.nomination.groupBy({
    by: ['state'],
    where: seen,
    _count: { _all: true, submittedAt: true },
    _min: { since: true, returnUntil: true },
  })
  const agencies = await tx.nomination.groupBy({
    by: ['agencyId'],
    where: { AND: [seen, figures.sent] },
  })
  const sinceOf = (state: string) => byState.find((row) => row.state === state)?._min.since ?? null
  const mendBy = byState.find((row) => row.state === 'returned')?._min.returnUntil ?? null
  // Once a line-up is approved no seat is held in a draft, and nobody is scored any more.
  const isOpen = own.state === 'preparing' || own.state === 'proposed'
  return {
    ...base,
    counts: countAll(byState.map((row) => ({ state: row.state, all: row._count._all, sent: row._count.submittedAt }))),
    agencies: agencies.length,
    isPart: !extent.governments.includes(own.governmentId),
    oldest: { waiting: sinceOf('submitted'), returned: sinceOf('returned') },
    scoring: isOpen && cohort.scored ? await findScoring(tx, seen, cohort.assessorsEach) : nothingToScore,
    mayAssign: allows(actor, 'assignment.see'),
    mendBy: mendBy && dayFromColumn(mendBy),
    inDraft: isOpen ? await countInDraft(tx, own.id) : 0,
  }
}

const countInDraft = (tx: Read, delegationId: string) =>
  tx.lineUpEntry.count({
    where: {
      lineUp: { delegationId, state: { in: ['draft', 'proposed'] } },
      kind: { in: ['appointed', 'selected'] },
    },
  })

/** The named figures from one grouping, by the very conditions that the lists use. */
function countAll(rows: { state: string; all: number; sent: number }[]): Record<FigureName, number> {
  const statesOf = (name: FigureName): { states: string[] | null; onlySent: boolean } => {
    const where = figures[name] as { state?: string | { in: string[] }; submittedAt?: unknown }
    if (where.state === undefined) return { states: null, onlySent: false }
    return {
      states: typeof where.state === 'string' ? [where.state] : [...where.state.in],
      onlySent: where.submittedAt !== undefined,
    }
  }
  const count = (name: FigureName): number => {
    if (name === 'sent') {
      const [inState, withdrawn] = figures.sent.OR
      const states: readonly string[] = inState.state.in
      return rows.reduce(
        (sum, row) => sum + (states.includes(row.state) ? row.all : row.state === withdrawn.state ? row.sent : 0),
        0,
      )
    }
    const { states, onlySent } = statesOf(name)
    return rows.reduce(
      (sum, row) => sum + (states === null || states.includes(row.state) ? (onlySent ? row.sent : row.all) : 0),
      0,
    )
  }
  return Object.fromEntries(figureNames.map((name) => [name, count(name)])) as Record<FigureName, number>
}
