import { describe, expect, it } from 'vitest'
import { defaultRules, ruleKinds } from '@/lib/cohorts/eligibility-rules'
import { tell } from '@/lib/i18n/sentence'
import { factsOfRule, hasChanged } from '@/lib/nominations/checked-facts'
import type { Facts } from '@/lib/nominations/judgement'
import { briefOf } from '@/lib/nominations/rule-briefs'
import { toDay } from '@/lib/platform/dates'
import { translator } from '@/tests/support/translator'

const full: Facts = {
  kind: 'pns',
  birthDate: toDay('1986-02-18'),
  serviceSince: toDay('2011-01-01'),
  grade: 'III/d',
  performances: [
    { year: 2023, predicate: 'sangat_baik' },
    { year: 2022, predicate: 'baik' },
  ],
  disciplines: [{ level: 'ringan', decidedOn: toDay('2020-05-01'), endsOn: null }],
  isDisciplineChecked: true,
  passport: { kind: 'service', issuedOn: toDay('2023-01-10'), expiresOn: toDay('2028-01-10') },
  awayPeriods: [
    { startsOn: toDay('2022-01-01'), endsOn: toDay('2022-01-05'), purpose: 'training_abroad', label: 'Diklat' },
  ],
}
const empty: Facts = {
  ...full,
  birthDate: null,
  serviceSince: null,
  grade: null,
  performances: [],
  disciplines: [],
  isDisciplineChecked: false,
  passport: null,
  awayPeriods: [],
}
const keys = (rule: (typeof ruleKinds)[number], facts: Facts) => factsOfRule(rule, facts).map(({ key }) => key)

describe('what a verifier compares with the papers', () => {
  it('is told of every rule', () => {
    expect(Object.fromEntries(ruleKinds.map((rule) => [rule, keys(rule, full)]))).toEqual({
      kind: ['nominations.factKind'],
      service: ['nominations.factService'],
      age: ['nominations.factBorn'],
      rank: ['nominations.factGrade'],
      skp: ['nominations.factSkp', 'nominations.factSkp'],
      discipline: ['nominations.factSanction'],
      passport: ['nominations.factPassport'],
      repeat: ['nominations.factAway'],
      overlap: ['nominations.factAway'],
    })
  })
  it('is said to be unknown where nothing is recorded, which is not the same as nothing to record', () => {
    for (const rule of ['service', 'age', 'rank', 'skp', 'discipline', 'passport'] as const)
      expect(keys(rule, empty), rule).toEqual(['nominations.factUnknown'])
    expect(keys('discipline', { ...empty, isDisciplineChecked: true })).toEqual(['nominations.factNoSanction'])
    expect(keys('overlap', empty)).toEqual(['nominations.factNeverAway'])
  })
  it('puts the years in order', () => {
    expect(factsOfRule('skp', full, [2023]).map(({ key }) => key)).toEqual([
      'nominations.factSkpNotCounted',
      'nominations.factSkp',
    ])
    const words = factsOfRule('skp', full).map((fact) => tell('id', translator('id'), fact))
    expect(words.map((text) => text.match(/\d{4}/)?.[0])).toEqual(['2022', '2023'])
  })
  it('has changed for the rules that read what has changed, and for no other', () => {
    const changed = (now: Partial<Facts>) => ruleKinds.filter((rule) => hasChanged(rule, full, { ...full, ...now }))
    expect(changed({})).toEqual([])
    expect(changed({ grade: 'IV/a' })).toEqual(['rank'])
    expect(changed({ birthDate: toDay('1986-02-19') })).toEqual(['age'])
    expect(changed({ awayPeriods: [] }).toSorted()).toEqual(['overlap', 'repeat'])
    expect(changed({ performances: full.performances.toReversed() })).toEqual([])
  })
})

it('every rule of a call says briefly what it asks', () => {
  const briefs = Object.fromEntries(defaultRules().map((rule) => [rule.kind, briefOf(rule).key]))
  expect(briefs).toEqual({
    kind: 'nominations.briefKind',
    service: 'nominations.briefService',
    age: 'nominations.briefAge',
    rank: 'nominations.briefRank',
    skp: 'nominations.briefSkp',
    discipline: 'nominations.briefDiscipline',
    passport: 'nominations.briefPassport',
    repeat: 'nominations.briefRepeat',
    overlap: 'nominations.briefOverlap',
  })
  for (const locale of ['id', 'en'] as const)
    for (const rule of defaultRules()) expect(tell(locale, translator(locale), briefOf(rule))).not.toBe('')
})
