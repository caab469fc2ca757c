import { type Sentence, sentence } from '@/lib/i18n/sentence'
import type { Scored } from './scored'

/** What decided between two neighbours. Criterion ties come first, in this order of codes. */
export const tieCriteria = ['integrity', 'achievement'] as const
export const tieRules = ['abroad', 'alumni', 'endorsement', 'submission', 'id'] as const
export type Decision = 'gate' | 'points' | (typeof tieCriteria)[number] | (typeof tieRules)[number]

/** Why the first of two neighbours stands above the second, in words that can be told. */
export const reasonOf = (decision: Decision, a: Scored, b: Scored): Sentence => reasons[decision](a, b)

const reasons: Record<Decision, (a: Scored, b: Scored) => Sentence> = {
  gate: () => sentence('selection.aboveByGate'),
  points: (a, b) => sentence('selection.aboveByPoints', { points: { points: a.points }, next: { points: b.points } }),
  integrity: (a, b) => sentence('selection.aboveByIntegrity', meansOf('integrity', a, b)),
  achievement: (a, b) => sentence('selection.aboveByAchievement', meansOf('achievement', a, b)),
  abroad: () => sentence('selection.aboveByAbroad'),
  alumni: (a, b) => {
    return sentence('selection.aboveByAlumni', { alumni: a.candidate.agencyAlumni, next: b.candidate.agencyAlumni })
  },
  endorsement: (a, b) => {
    const order = a.candidate.endorsementOrder ?? 0
    const next = b.candidate.endorsementOrder
    return next === null
      ? sentence('selection.aboveByHavingOrder', { order })
      : sentence('selection.aboveByEndorsement', { order, next })
  },
  submission: () => sentence('selection.aboveBySubmission'),
  id: () => sentence('selection.aboveById'),
}
const meansOf = (code: string, a: Scored, b: Scored) => ({
  mean: { mean: a.means[code] ?? 0 },
  next: { mean: b.means[code] ?? 0 },
})
