import { describe, expect, it } from 'vitest'
import { factsOf, lacksOf } from '@/lib/cohorts/facts'
import { figures } from '@/lib/cohorts/funnel'
import { type CohortFacts, cohortLifecycle } from '@/lib/cohorts/lifecycle'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { hindranceOf, wantingReason } from '@/tests/support/guards'
import { linesOf } from '@/tests/support/moves'

const facts: CohortFacts = {
  id: 'c1',
  governmentId: 'jambi',
  state: 'selecting',
  lacks: [],
  proposed: 0,
  departed: 0,
  going: 2,
  notHome: 0,
}
const { moves, stays } = cohortLifecycle

describe('what hinders a move of a cohort', () => {
  it('opening: what it lacks, the first of it', () => {
    expect(hindranceOf(moves.open, facts)).toBeNull()
    expect(hindranceOf(moves.open, { ...facts, lacks: ['cohorts.lacksSeats', 'cohorts.lacksRules'] })).toBe(
      'cohorts.lacksSeats',
    )
  })
  it('extending: a line-up that is proposed', () => {
    expect(hindranceOf(moves.extend, facts)).toBeNull()
    expect(hindranceOf(moves.extend, { ...facts, proposed: 1 })).toBe('cohorts.alreadyProposed')
  })
  it('cancelling and postponing: a delegation that has left', () => {
    expect([hindranceOf(moves.cancel, facts), hindranceOf(stays.postpone, facts)]).toEqual([null, null])
    expect(hindranceOf(moves.cancel, { ...facts, departed: 1 })).toBe('cohorts.alreadyDeparted')
    expect(hindranceOf(stays.postpone, { ...facts, departed: 1 })).toBe('cohorts.departedOnItsDays')
  })
  it('closing: somebody who is not home, or nobody who went', () => {
    expect(hindranceOf(moves.close, facts)).toBeNull()
    expect(hindranceOf(moves.close, { ...facts, notHome: 1 })).toBe('cohorts.notAllHome')
    expect(hindranceOf(moves.close, { ...facts, going: 0 })).toBe('cohorts.notAllHome')
  })
  it('a reason is wanted of what others have to bear', () => {
    expect(wantingReason({ ...moves, ...stays })).toEqual(['extend', 'cancel', 'postpone'])
  })
})

type Delegation = CohortSummary['delegations'][number]
const delegation = (fields: object) =>
  ({
    governmentId: 'jambi',
    state: 'preparing',
    seats: 5,
    leavesOn: '2024-06-30',
    returnsOn: '2024-07-06',
    ...fields,
  }) as Delegation
const cohort = (fields: object = {}) =>
  ({
    id: 'c1',
    hostId: 'jambi',
    state: 'draft',
    opensOn: '2024-05-01',
    deadlineOn: '2024-05-20',
    scored: true,
    delegations: [delegation({})],
    ...fields,
  }) as CohortSummary

describe('a call lacks', () => {
  it('nothing once its form is complete', () => {
    expect(lacksOf(cohort(), 3, 100)).toEqual([])
  })
  it.each([
    ['a first day', { opensOn: null }, ['cohorts.lacksWindow']],
    ['a deadline', { deadlineOn: null }, ['cohorts.lacksWindow']],
    ['seats', { delegations: [delegation({ seats: 0 })] }, ['cohorts.lacksSeats']],
    ['a day of departure', { delegations: [delegation({ leavesOn: null })] }, ['cohorts.lacksJourneyDays']],
    ['a day of return', { delegations: [delegation({ returnsOn: null })] }, ['cohorts.lacksJourneyDays']],
    [
      'a delegation of the host',
      { delegations: [delegation({ governmentId: 'sumut' })] },
      ['cohorts.lacksSeats', 'cohorts.lacksJourneyDays'],
    ],
  ])('%s', (_what, fields, lacks) => {
    expect(lacksOf(cohort(fields), 3, 100)).toEqual(lacks)
  })
  it('rules, and weights of a hundred where it is scored', () => {
    expect(lacksOf(cohort(), 0, 100)).toEqual(['cohorts.lacksRules'])
    expect(lacksOf(cohort(), 3, 90)).toEqual(['cohorts.lacksWeights'])
    expect(lacksOf(cohort({ scored: false }), 3, 0)).toEqual([])
  })
  it('no seats when one of several has some', () => {
    const delegations = [delegation({ seats: 0 }), delegation({ governmentId: 'sumut', seats: 3 })]
    expect(lacksOf(cohort({ delegations }), 3, 100)).toEqual([])
  })
})

describe('what the guards of a cohort know of its delegations', () => {
  const states = ['invited', 'declined', 'preparing', 'proposed', 'approved', 'departed', 'completed']
  const count = (state: string) => {
    const { proposed, departed, going, notHome } = factsOf(cohort({ delegations: [delegation({ state })] }), 3, 100)
    return [proposed, departed, going, notHome]
  }
  it.each([
    ['invited', [0, 0, 1, 1]],
    ['declined', [0, 0, 0, 0]],
    ['preparing', [0, 0, 1, 1]],
    ['proposed', [1, 0, 1, 1]],
    ['approved', [1, 0, 1, 1]],
    ['departed', [1, 1, 1, 1]],
    ['completed', [1, 1, 1, 0]],
  ])('of one that is %s', (state, figures) => {
    expect(count(state)).toEqual(figures)
  })
  it('adds them up', () => {
    const all = factsOf(cohort({ delegations: states.map((state) => delegation({ state })) }), 3, 100)
    expect(all).toMatchObject({ proposed: 4, departed: 2, going: 6, notHome: 5 })
  })
})

describe('the figures of a cohort', () => {
  it('of one state count that state', () => {
    const { draft, waiting, returned, ineligible, unscored, selected, reserve, notSelected } = figures
    const states = [draft, waiting, returned, ineligible, unscored, selected, reserve, notSelected].map(
      ({ state }) => state,
    )
    expect(states.join(' ')).toBe('draft submitted returned ineligible verified selected reserve not_selected')
  })
  const named = (figure: keyof typeof figures) => (figures[figure] as { state: { in: string[] } }).state.in
  it('count as scored whoever passed, but for those without scores', () => {
    expect([...named('scored'), 'verified'].toSorted()).toEqual(named('passed').toSorted())
  })
  it('count as sent whatever left the agency, withdrawn or not', () => {
    const [sent, withdrawn] = figures.sent.OR
    expect(sent).toEqual({
      state: {
        in: ['submitted', 'verified', 'ineligible', 'returned', 'assessed', 'selected', 'reserve', 'not_selected'],
      },
    })
    expect(withdrawn).toEqual(figures.withdrawn)
  })
})

it('a cohort moves by its host alone, until it is closed or cancelled', () => {
  expect(linesOf(cohortLifecycle)).toEqual([
    'cohort begins draft',
    'open: draft → open (by cohort.open)',
    'select: open → selecting (by cohort.select)',
    'extend: open | selecting → open (by cohort.extend, with a reason)',
    'cancel: draft | open | selecting → cancelled (by cohort.cancel, with a reason)',
    'close: selecting → closed (by cohort.close)',
    'postpone: open | selecting → the same (by cohort.postpone, with a reason)',
  ])
})
