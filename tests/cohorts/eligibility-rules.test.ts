import { describe, expect, it } from 'vitest'
import { defaultCriteria, needsScoreReason, weightsError } from '@/lib/cohorts/criteria'
import { defaultRules, readRule, readRules, ruleKinds, ruleTable, ruleText } from '@/lib/cohorts/eligibility-rules'
import { tell } from '@/lib/i18n/sentence'
import { translator } from '@/tests/support/translator'

const textOf = (locale: 'id' | 'en') => defaultRules().map((rule) => tell(locale, translator(locale), ruleText(rule)))

describe('the default rules', () => {
  it('read like the call prints them', () => {
    expect(textOf('id')).toEqual([
      'Berstatus PNS dan PPPK',
      'Masa kerja paling sedikit 2 tahun pada hari pertama pelatihan',
      'Usia paling tinggi 55 tahun pada hari pertama pelatihan',
      'Golongan paling rendah III/b, PPPK IX',
      'Predikat SKP 2 tahun terakhir paling rendah Baik',
      'Tidak dalam masa hukuman disiplin, termasuk masa tunggu sesudahnya',
      'Paspor berlaku paling sedikit 6 bulan setelah kepulangan',
      'Tidak mengikuti program luar negeri dalam 3 tahun terakhir',
      'Tidak bertugas luar dua kali pada hari yang sama, perjalanan ikut dihitung',
    ])
  })
  it('have an English form each', () => expect(textOf('en')).toContain('SKP of the last 2 years Good or better'))
  it('may be waived for service, age, rank and repeat only', () => {
    expect(ruleKinds.filter((kind) => ruleTable[kind].waivable)).toEqual(['service', 'age', 'rank', 'repeat'])
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
  it('must add up to 100', () => {
    expect(weightsError(defaultCriteria)).toBeNull()
    expect(weightsError([{ weight: 40 }, { weight: 59 }])).toBe('cohorts.weightsNotFull')
  })
  it('want a reason for 1 and 5', () => expect([1, 2, 3, 4, 5].filter(needsScoreReason)).toEqual([1, 5]))
})
