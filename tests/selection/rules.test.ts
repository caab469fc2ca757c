import { describe, expect, it } from 'vitest'
import {
  assigningRefusal,
  ownRefusal,
  type ScoringPlace,
  scoringRefusal,
  steppingBackRefusal,
} from '@/lib/selection/rules'

const place: ScoringPlace = { cohortState: 'selecting', delegationState: 'preparing', nominationState: 'verified' }

describe('scores', () => {
  it('are given to verified and assessed nominations while the cohort is selecting and nothing is proposed', () => {
    expect(scoringRefusal(place)).toBeNull()
    expect(scoringRefusal({ ...place, nominationState: 'assessed' })).toBeNull()
    expect(scoringRefusal({ ...place, nominationState: 'submitted' })).toBe('selection.notScored')
    expect(scoringRefusal({ ...place, cohortState: 'open' })).toBe('selection.scoringNotOpen')
    expect(scoringRefusal({ ...place, delegationState: 'proposed' })).toBe('selection.scoringClosed')
  })
  it('are not given to the own nomination, nor to one that the assessor made', () => {
    const nomination = { personId: 'p1', nominatedById: 'u2' }
    expect(ownRefusal({ userId: 'u1', personId: null }, nomination)).toBeNull()
    expect(ownRefusal({ userId: 'u1', personId: 'p1' }, nomination)).toBe('selection.notOneself')
    expect(ownRefusal({ userId: 'u2', personId: null }, nomination)).toBe('selection.notNominator')
  })
})

describe('assessors', () => {
  it('are assigned to verified nominations, while the call is still open too', () => {
    for (const cohortState of ['open', 'selecting'] as const)
      expect(assigningRefusal({ ...place, cohortState })).toBeNull()
    for (const cohortState of ['draft', 'closed', 'cancelled'] as const)
      expect(assigningRefusal({ ...place, cohortState })).toBe('shell.wrongState')
    expect(assigningRefusal({ ...place, delegationState: 'proposed' })).toBe('selection.scoringClosed')
    expect(assigningRefusal({ ...place, nominationState: 'assessed' })).toBe('selection.notScored')
  })
  it('step back as soon as they are assigned, and after the scores as long as scores are given', () => {
    expect(steppingBackRefusal({ ...place, cohortState: 'open' })).toBeNull()
    expect(steppingBackRefusal({ ...place, nominationState: 'assessed' })).toBeNull()
    expect(steppingBackRefusal({ ...place, nominationState: 'assessed', cohortState: 'open' })).toBe(
      'selection.scoringNotOpen',
    )
    expect(steppingBackRefusal({ ...place, nominationState: 'submitted' })).toBe('selection.notScored')
  })
})
