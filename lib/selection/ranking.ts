import type { Sentence } from '@/lib/i18n/sentence'
import { type Decision, reasonOf, tieCriteria } from './ranking-reasons'
import { type Candidate, type RankedCriterion, type Scored, scoreOf } from './scored'

/** The ranking of one delegation's scored nominations: the same inputs give the same order everywhere (product.md, rule 9). */
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
