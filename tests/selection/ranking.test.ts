import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCriteria } from '@/lib/cohorts/criteria'
import { tell } from '@/lib/i18n/sentence'
import { rank } from '@/lib/selection/ranking'
import { type Candidate, meanOf, scoreOf } from '@/lib/selection/scored'
import { translator } from '@/tests/support/translator'

const ayu: Candidate = {
  id: 'a',
  scores: { achievement: [4, 5], loyalty: [4, 4], integrity: [3, 4] },
  wasAbroad: false,
  agencyAlumni: 3,
  endorsementOrder: 1,
  submittedAt: 1000,
}
const order = (...candidates: Candidate[]) =>
  rank(candidates, defaultCriteria).places.map(({ candidate }) => candidate.id)
const scored = (achievement: number, loyalty: number, integrity: number) => ({
  scores: { achievement: [achievement], loyalty: [loyalty], integrity: [integrity] },
})

describe('points', () => {
  it('4, 5 · 4, 4 · 3, 4 make 40250', () => {
    expect(scoreOf(ayu, defaultCriteria)).toMatchObject({
      means: { achievement: 450, loyalty: 400, integrity: 350 },
      points: 40250,
      failedGate: null,
    })
  })
  it.each([
    [[4, 5], 450],
    [[3, 4, 4], 367],
    [[3, 3, 4], 333],
    [[1, 1, 1, 1, 1, 1, 1, 2], 113],
    [[5], 500],
    [[], null],
  ])('the mean of %j is %s', (scores, mean) => expect(meanOf(scores)).toBe(mean))
  it('are not there before every criterion has a score', () => {
    const half = { ...ayu, id: 'half', scores: { achievement: [4], loyalty: [4] } }
    expect(rank([half, ayu], defaultCriteria)).toMatchObject({ unscored: ['half'], places: [{ rank: 1 }] })
  })
})

describe('the gate', () => {
  it('lets nobody through below 300 in integrity, however many points', () => {
    const brilliant = { ...ayu, id: 'brilliant', scores: { achievement: [5, 5], loyalty: [5, 5], integrity: [2, 3] } }
    const modest = { ...ayu, id: 'modest', ...scored(3, 3, 3) }
    const { places } = rank([brilliant, modest], defaultCriteria)
    expect(places.map(({ candidate, rank, failedGate }) => [candidate.id, rank, failedGate])).toEqual([
      ['modest', 1, null],
      ['brilliant', null, 'integrity'],
    ])
    expect(places[0]?.above?.decision).toBe('gate')
  })
  it('is passed with exactly 300', () => {
    expect(scoreOf({ ...ayu, ...scored(3, 3, 3) }, defaultCriteria)?.failedGate).toBeNull()
  })
})

describe('ties', () => {
  const equalPoints = [
    { code: 'achievement', weight: 50, gate: null },
    { code: 'integrity', weight: 50, gate: null },
  ]
  it('go to integrity before achievement', () => {
    const upright = { ...ayu, id: 'z', scores: { achievement: [3], integrity: [5] } }
    const able = { ...ayu, id: 'a', scores: { achievement: [5], integrity: [3] } }
    const { places } = rank([able, upright], equalPoints)
    expect(places.map(({ candidate }) => candidate.id)).toEqual(['z', 'a'])
    expect(places[0]?.above?.decision).toBe('integrity')
  })
  it('go to achievement when integrity is the same', () => {
    const criteria = [...equalPoints, { code: 'loyalty', weight: 50, gate: null }]
    const able = { ...ayu, id: 'z', ...scored(5, 3, 4) }
    const loyal = { ...ayu, id: 'a', ...scored(3, 5, 4) }
    const { places } = rank([loyal, able], criteria)
    expect([places[0]?.candidate.id, places[0]?.above?.decision]).toEqual(['z', 'achievement'])
  })
  it.each([
    ['abroad', { wasAbroad: true }, 'Nilai sama; belum pernah mengikuti program luar negeri.'],
    ['alumni', { agencyAlumni: 4 }, 'Nilai sama; perangkat daerahnya memiliki 3 alumni, berikutnya 4.'],
    ['endorsement', { endorsementOrder: 2 }, 'Nilai sama; urutan prioritas 1, berikutnya 2.'],
    ['endorsement', { endorsementOrder: null }, 'Nilai sama; urutan prioritas 1, berikutnya tanpa urutan.'],
    ['submission', { submittedAt: 1001 }, 'Nilai sama; diajukan lebih dahulu.'],
    ['id', { id: 'zz' }, 'Semua sama; diurutkan menurut nomor usulan.'],
  ])('are decided by %s, and say so', (decision, lesser, text) => {
    const first = { ...ayu, id: 'z' }
    const { places } = rank([{ ...first, id: 'a', ...lesser }, first], defaultCriteria)
    expect(places[0]?.candidate).toBe(first)
    expect(places[0]?.above?.decision).toBe(decision)
    expect(places[0]?.above && tell('id', translator('id'), places[0].above.reason)).toBe(text)
    expect(places[1]?.above).toBeNull()
  })
  it('say the points where points decide', () => {
    const { places } = rank([ayu, { ...ayu, id: 'b', ...scored(4, 4, 3) }], defaultCriteria)
    expect(places[0]?.above && tell('id', translator('id'), places[0].above.reason)).toBe(
      'Nilai 4,03, berikutnya 3,65.',
    )
  })
})

describe('whatever the candidates', () => {
  const score = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 })
  const crowd = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-f]{1,4}$/),
      scores: fc.record({ achievement: score, loyalty: score, integrity: score }),
      wasAbroad: fc.boolean(),
      agencyAlumni: fc.integer({ min: 0, max: 2 }),
      endorsementOrder: fc.option(fc.integer({ min: 1, max: 2 })),
      submittedAt: fc.integer({ min: 0, max: 2 }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  const shuffled = crowd.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))

  it('the order does not depend on the order they came in', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(order(...other)).toEqual(order(...all))
      }),
    )
  })
  it('removing one leaves the order of the others as it was', () => {
    fc.assert(
      fc.property(crowd, ([gone, ...rest]) => {
        fc.pre(gone !== undefined)
        expect(order(...rest)).toEqual(order(gone, ...rest).filter((id) => id !== gone.id))
      }),
    )
  })
  it('ranks are 1, 2, 3 … for the selectable, who stand before the others, by points', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        const { places } = rank(all, defaultCriteria)
        const selectable = places.filter(({ failedGate }) => failedGate === null)
        expect(places.slice(0, selectable.length).map((place) => place.rank)).toEqual(selectable.map((_, n) => n + 1))
        expect(selectable.map(({ points }) => points)).toEqual(
          selectable.map(({ points }) => points).sort((a, b) => b - a),
        )
        expect(places.filter(({ above }) => above === null)).toHaveLength(Math.min(1, places.length))
      }),
    )
  })
  it('points lie between 10000 and 50000', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        for (const { points } of rank(all, defaultCriteria).places)
          expect(points >= 10000 && points <= 50000).toBe(true)
      }),
    )
  })
})
