import { expect, it } from 'vitest'
import { reasonOf, tieCriteria, tieRules } from '@/lib/selection/ranking-reasons'
import type { Scored } from '@/lib/selection/scored'

const scored = (points: number, endorsementOrder: number | null, agencyAlumni: number, mean: number) =>
  ({
    points,
    means: { integrity: mean, achievement: mean + 1 },
    candidate: { endorsementOrder, agencyAlumni },
  }) as unknown as Scored
const [above, below] = [scored(40_000, 1, 2, 400), scored(30_000, 3, 5, 300)]

it('each decision between two neighbours is told with what decided', () => {
  expect(reasonOf('points', above, below).values).toEqual({ points: { points: 40_000 }, next: { points: 30_000 } })
  expect(reasonOf('integrity', above, below).values).toEqual({ mean: { mean: 400 }, next: { mean: 300 } })
  expect(reasonOf('achievement', above, below).values).toEqual({ mean: { mean: 401 }, next: { mean: 301 } })
  expect(reasonOf('alumni', above, below).values).toEqual({ alumni: 2, next: 5 })
  expect(reasonOf('endorsement', above, below)).toMatchObject({
    key: 'selection.aboveByEndorsement',
    values: { order: 1, next: 3 },
  })
  const unordered = scored(1, null, 0, 1)
  expect(reasonOf('endorsement', above, unordered)).toMatchObject({
    key: 'selection.aboveByHavingOrder',
    values: { order: 1 },
  })
  expect(reasonOf('integrity', { ...above, means: {} }, below).values).toMatchObject({ mean: { mean: 0 } })
})
it('the others are told without figures, each in its own words', () => {
  const words = (['gate', 'abroad', 'submission', 'id'] as const).map((one) => reasonOf(one, above, below).key)
  expect(words).toEqual([
    'selection.aboveByGate',
    'selection.aboveByAbroad',
    'selection.aboveBySubmission',
    'selection.aboveById',
  ])
})
it('ties are decided in an order that stands', () => {
  expect([...tieCriteria, ...tieRules]).toEqual([
    'integrity',
    'achievement',
    'abroad',
    'alumni',
    'endorsement',
    'submission',
    'id',
  ])
})
