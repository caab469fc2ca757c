import type { Sentence } from '@/lib/i18n/sentence'
import { reasonOf } from './ranking-reasons'

/**
 * The ranking of one delegation's scored nominations, in whole numbers, so that the same inputs give the same order
 * everywhere (product.md, rule 9). Source: docs/glossary.md, "Rubric": mean 100–500, points 10000–50000.
 */
export type RankedCriterion = { code: string; weight: number; gate: number | null }

export type Candidate = {
  id: string
  /** By criterion code: the scores of all assessors without a conflict. */
  scores: Readonly<Record<string, readonly number[]>>
  wasAbroad: boolean
  /** Alumni of the candidate's agency so far. */
  agencyAlumni: number
  /** The agency's own order, from 1. */
  endorsementOrder: number | null
  /** Epoch milliseconds. */
  submittedAt: number
}
type Means = Readonly<Record<string, number>>
export type Scored = { candidate: Candidate; means: Means; points: number; failedGate: string | null }

/** What decided between two neighbours. Criterion ties come first, in this order of codes. */
export const tieCriteria = ['integrity', 'achievement'] as const
export const tieRules = ['abroad', 'alumni', 'endorsement', 'submission', 'id'] as const
export type Decision = 'gate' | 'points' | (typeof tieCriteria)[number] | (typeof tieRules)[number]

export type Place = Scored & {
  /** From 1 among the selectable; null for who fell below a gate. */
  rank: number | null
  /** Why this place stands above the next one; null for the last. */
  above: { decision: Decision; reason: Sentence } | null
}
export type Ranking = {
  places: Place[]
  /** Ids that lack a score on a criterion: they have no place yet. */
  unscored: string[]
}

/** Mean × 100, halves up: 3, 4, 4 is 367; 4, 5 is 450. Null without scores. */
export function meanOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null
  const sum = scores.reduce((total, score) => total + score, 0)
  return Math.floor((200 * sum + scores.length) / (2 * scores.length))
}

/** Σ weight × mean; weights in per cent. */
export const pointsOf = (means: Means, criteria: readonly RankedCriterion[]) =>
  criteria.reduce((total, { code, weight }) => total + weight * (means[code] ?? 0), 0)

/** Means, points and gate of one candidate; null while a criterion has no score. */
export function scoreOf(candidate: Candidate, criteria: readonly RankedCriterion[]): Scored | null {
  const means: Record<string, number> = {}
  for (const { code } of criteria) {
    const mean = meanOf(candidate.scores[code] ?? [])
    if (mean === null) return null
    means[code] = mean
  }
  const failed = criteria.find(({ code, gate }) => gate !== null && (means[code] ?? 0) < gate)
  return { candidate, means, points: pointsOf(means, criteria), failedGate: failed?.code ?? null }
}

/** Negative: the first stands above. The first comparison that is not 0 decides. */
const comparisons: { decision: Decision; compare: (a: Scored, b: Scored) => number }[] = [
  { decision: 'gate', compare: (a, b) => Number(a.failedGate !== null) - Number(b.failedGate !== null) },
  { decision: 'points', compare: (a, b) => b.points - a.points },
  ...tieCriteria.map((code) => ({
    decision: code,
    compare: (a: Scored, b: Scored) => (b.means[code] ?? 0) - (a.means[code] ?? 0),
  })),
  { decision: 'abroad', compare: (a, b) => Number(a.candidate.wasAbroad) - Number(b.candidate.wasAbroad) },
  { decision: 'alumni', compare: (a, b) => a.candidate.agencyAlumni - b.candidate.agencyAlumni },
  { decision: 'endorsement', compare: (a, b) => orderOf(a) - orderOf(b) },
  { decision: 'submission', compare: (a, b) => a.candidate.submittedAt - b.candidate.submittedAt },
  {
    decision: 'id',
    compare: (a, b) => (a.candidate.id < b.candidate.id ? -1 : Number(a.candidate.id > b.candidate.id)),
  },
]
const orderOf = ({ candidate }: Scored) => candidate.endorsementOrder ?? Number.MAX_SAFE_INTEGER

const decidingBetween = (a: Scored, b: Scored) => comparisons.find(({ compare }) => compare(a, b) !== 0)

/** All candidates with a full set of scores, best first; who fell below a gate stands after everyone else, without a rank. */
export function rank(candidates: readonly Candidate[], criteria: readonly RankedCriterion[]): Ranking {
  const scored = candidates.map((candidate) => scoreOf(candidate, criteria))
  const order = scored.filter((each) => each !== null).sort((a, b) => decidingBetween(a, b)?.compare(a, b) ?? 0)
  return {
    places: order.map((place, n) => ({
      ...place,
      rank: place.failedGate === null ? n + 1 : null,
      above: explain(place, order[n + 1]),
    })),
    unscored: candidates
      .filter((_, n) => scored[n] === null)
      .map(({ id }) => id)
      .sort(),
  }
}

function explain(place: Scored, next: Scored | undefined): Place['above'] {
  const decision = next && decidingBetween(place, next)?.decision
  return next && decision ? { decision, reason: reasonOf(decision, place, next) } : null
}
