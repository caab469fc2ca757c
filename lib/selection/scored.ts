/**
 * What a nomination scored, in whole numbers. Source: docs/glossary.md, "rubric"; means 100–500, points 10000–50000.
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

/**
 * Mean × 100, halves up: 3, 4, 4 is 367; 4, 5 is 450. Null without scores.
 * @internal its test counts the halves
 */
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
