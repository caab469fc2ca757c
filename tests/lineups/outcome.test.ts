import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/lineups/composition'
import { checkLineUp } from '@/lib/lineups/line-up-checks'
import { outcomeOf } from '@/lib/lineups/outcome'

const entry = (n: number, kind: Entry['kind'], fields: Partial<Entry> = {}): Entry => ({
  ...{ personId: `p${n}`, nominationId: `n${n}`, agencyId: `a${n}`, kind, rank: n, points: 50_000 - n },
  ...{ reserveRank: kind === 'reserve' ? 1 : null, isHead: false, reason: '' },
  ...fields,
})
const told = (one: Entry, others: Entry[] = [], most: number | null = null) => {
  const { key, values } = outcomeOf(one, [...others, one], most)
  return [key, values]
}
const unscored = { rank: null, points: null }

describe('the reason that can be told', () => {
  it.each([
    [entry(1, 'selected', unscored), 'lineups.outcomeChosen', {}],
    [entry(1, 'reserve', { ...unscored, reserveRank: 3 }), 'lineups.outcomeReserveOnly', { reserve: 3 }],
    [entry(1, 'not_selected', unscored), 'lineups.outcomeUnranked', {}],
    [entry(1, 'not_selected', { rank: null }), 'lineups.outcomeGate', {}],
    [entry(1, 'appointed', { ...unscored, reason: 'Ketua' }), 'lineups.outcomeAppointed', { reason: 'Ketua' }],
    // An own list knows neither ranks nor gates.
    [entry(1, 'selected', { rank: null, nominationId: null }), 'lineups.outcomeChosen', {}],
  ])('where nobody has a rank: %#', (one, key, values) => {
    expect(told(one)).toEqual([key, values])
  })

  const selected = [entry(1, 'selected'), entry(2, 'selected')]
  it('of a place by rank tells the rank, how many there are, and where the seats end', () => {
    const rest = [...selected, entry(9, 'not_selected', unscored)]
    expect(told(entry(2, 'selected'), [entry(1, 'selected')])).toEqual([
      'lineups.outcomeSelected',
      { rank: 2, ranked: 2 },
    ])
    expect(told(entry(3, 'not_selected'), rest)).toEqual(['lineups.outcomeBelowCut', { rank: 3, ranked: 3, last: 2 }])
    expect(told(entry(3, 'reserve', { reserveRank: 2 }), rest)).toEqual([
      'lineups.outcomeReserve',
      { rank: 3, ranked: 3, last: 2, reserve: 2 },
    ])
    // Whoever is chosen without a rank takes a seat of no rank.
    expect(told(entry(3, 'not_selected'), [entry(7, 'selected', unscored)])).toEqual([
      'lineups.outcomeBelowCut',
      { rank: 3, ranked: 1, last: 0 },
    ])
  })
  it('of somebody passed over is the written one, else the limit of the agency, else where the seats end', () => {
    const passed = entry(1, 'not_selected', { agencyId: 'a2' })
    expect(told({ ...passed, reason: 'Bertugas.' }, selected.slice(1))).toEqual([
      'lineups.outcomeReason',
      { rank: 1, reason: 'Bertugas.' },
    ])
    expect(told(passed, selected.slice(1), 1)).toEqual(['lineups.outcomeAgencyLimit', { rank: 1, most: 1 }])
    for (const most of [2, null])
      expect(told(passed, selected.slice(1), most)).toEqual([
        'lineups.outcomeBelowCut',
        { rank: 1, ranked: 2, last: 2 },
      ])
  })
})

describe('a problem of a line-up', () => {
  const of = (entries: Entry[], seats: number, maxPerAgency: number | null = null) =>
    checkLineUp(entries, { seats, maxPerAgency }).map(({ sentence, personIds }) => [
      sentence.key,
      sentence.values,
      personIds,
    ])
  const led = [entry(1, 'selected', { isHead: true }), entry(2, 'selected'), entry(3, 'reserve')]
  it('tells how many are too many, and how many seats are left', () => {
    expect(of(led, 1)).toEqual([['lineups.tooMany', { taken: 2, seats: 1, over: 1 }, []]])
    expect(of(led, 5)).toEqual([['lineups.seatsLeft', { left: 3 }, []]])
    expect(of(led, 2)).toEqual([])
  })
  it('names whom it is about', () => {
    const crowded = [
      ...led.slice(0, 2),
      entry(3, 'selected', { agencyId: 'a1' }),
      entry(4, 'reserve', { agencyId: 'a1' }),
    ]
    expect(of(crowded, 3, 1)).toEqual([['lineups.agencyLimit', { count: 2, most: 1 }, ['p1', 'p3']]])
    expect(
      of([entry(1, 'not_selected'), ...led.slice(1).map((one) => ({ ...one, isHead: one.rank === 2 }))], 1),
    ).toEqual([['lineups.passedOver', { rank: 1 }, ['p1']]])
    expect(of([...led, entry(4, 'reserve', { reserveRank: 3 })], 2)).toEqual([
      ['lineups.reservesNotDense', expect.anything(), ['p3', 'p4']],
    ])
  })
  it('is no matter of the order of the rows: reserves are counted by their numbers', () => {
    expect(of([...led.slice(0, 2), entry(4, 'reserve', { reserveRank: 2 }), entry(3, 'reserve')], 2)).toEqual([])
  })
  it('is one head too many, though both go', () => {
    expect(
      of(
        led.map((one) => ({ ...one, isHead: one.kind === 'selected' })),
        2,
      ),
    ).toEqual([['lineups.twoHeads', expect.anything(), ['p1', 'p2']]])
  })
})
