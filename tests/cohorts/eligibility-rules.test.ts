import { describe, expect, it } from 'vitest'
import { defaultCriteria, needsScoreReason } from '@/lib/cohorts/criteria'
import { defaultRules, readRule, readRules, ruleKinds, ruleTable } from '@/lib/cohorts/eligibility-rules'

describe('the default rules', () => {
  it('may be waived for service, age, rank and repeat only', () => {
    expect(ruleKinds.filter((kind) => ruleTable[kind].waivable)).toEqual(['service', 'age', 'rank', 'repeat'])
  })
  it('are nine, with what a call usually asks', () => {
    expect(Object.fromEntries(defaultRules().map(({ kind, params }) => [kind, params]))).toEqual({
      kind: { kinds: ['pns', 'pppk'] },
      service: { years: 2 },
      age: { years: 55 },
      rank: { pns: 'III/b', pppk: 'IX' },
      skp: { years: 2, least: 'baik' },
      discipline: { ringan: 6, sedang: 12, berat: 24 },
      passport: { months: 6 },
      repeat: { years: 3 },
      overlap: {},
    })
    expect(ruleKinds.toSorted()).toEqual(Object.keys(ruleTable).toSorted())
  })
})

describe('parameters', () => {
  it.each([
    ['kind', { kinds: [] }, 'cohorts.ruleKindsMissing'],
    ['kind', {}, 'cohorts.ruleKindsMissing'],
    ['kind', { kinds: ['honorer'] }, 'cohorts.ruleKindsMissing'],
    ['service', { years: '' }, 'cohorts.ruleYearsWrong'],
    ['service', { years: '1.5' }, 'cohorts.ruleYearsWrong'],
    ['repeat', { years: 'tiga' }, 'cohorts.ruleYearsWrong'],
    ['age', { years: '17' }, 'cohorts.ruleAgeWrong'],
    ['rank', { pns: 'III/e', pppk: 'IX' }, 'cohorts.ruleGradeWrong'],
    ['rank', { pns: 'IX', pppk: 'IX' }, 'cohorts.ruleGradeWrong'],
    ['rank', { pppk: 'IX' }, 'cohorts.ruleGradeWrong'],
    ['skp', { years: 6, least: 'baik' }, 'cohorts.ruleSkpYearsWrong'],
    ['skp', { years: 2, least: 'lumayan' }, 'cohorts.rulePredicateWrong'],
    ['passport', { months: 61 }, 'cohorts.ruleMonthsWrong'],
    ['passport', {}, 'cohorts.ruleMonthsWrong'],
  ] as const)('%s refuses %j', (kind, params, key) => {
    const result = ruleTable[kind].params.safeParse(params)
    expect(result.error?.issues.map(({ message }) => message)).toEqual([key])
  })
  it.each([
    ['service', 'years', 1, 40],
    ['repeat', 'years', 1, 40],
    ['age', 'years', 18, 70],
    ['skp', 'years', 1, 5],
    ['passport', 'months', 0, 60],
    ['discipline', 'ringan', 0, 60],
    ['discipline', 'sedang', 0, 60],
    ['discipline', 'berat', 0, 60],
  ] as const)('%s takes %s from %i to %i', (kind, name, least, most) => {
    const takes = (value: number) =>
      ruleTable[kind].params.safeParse({ ...ruleTable[kind].defaults, [name]: value }).success
    expect([least - 1, least, most, most + 1].map(takes)).toEqual([false, true, true, false])
  })
  it('come as text from a form', () => {
    expect(readRule({ kind: 'age', params: { years: '50' } })).toEqual({ kind: 'age', params: { years: 50 } })
  })
  it('stand in the order of the table, however they were stored', () => {
    const rows = defaultRules().reverse()
    expect(readRules(rows)).toEqual(defaultRules())
  })
})

describe('the default criteria', () => {
  it('weigh 40, 25 and 35, with a gate on integrity', () => {
    expect(defaultCriteria.map(({ code, weight, gate }) => [code, weight, gate])).toEqual([
      ['achievement', 40, null],
      ['loyalty', 25, null],
      ['integrity', 35, 300],
    ])
  })
  it('want a reason for 1 and 5', () => expect([1, 2, 3, 4, 5].filter(needsScoreReason)).toEqual([1, 5]))
})
