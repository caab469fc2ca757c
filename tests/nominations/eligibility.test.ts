import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultRules, type EligibilityRule, type RuleKind, ruleKinds } from '@/lib/cohorts/eligibility-rules'
import { tell } from '@/lib/i18n/sentence'
import { judge, summarise, type Verdict } from '@/lib/nominations/eligibility'
import type { Context, Facts } from '@/lib/nominations/judgement'
import { toDay } from '@/lib/platform/dates'
import { translator } from '@/tests/support/translator'

const nuraini: Facts = {
  kind: 'pns',
  birthDate: toDay('1986-02-18'),
  serviceSince: toDay('2011-01-01'),
  grade: 'III/d',
  performances: [
    { year: 2022, predicate: 'baik' },
    { year: 2023, predicate: 'sangat_baik' },
  ],
  disciplines: [],
  isDisciplineChecked: true,
  passport: { kind: 'ordinary', issuedOn: toDay('2023-01-10'), expiresOn: toDay('2028-01-10') },
  awayPeriods: [],
}
const july: Context = {
  firstTrainingDay: toDay('2024-07-01'),
  journey: { startsOn: toDay('2024-06-30'), endsOn: toDay('2024-07-06') },
  waivers: [],
}
const abroad = (startsOn: string, endsOn: string, purpose: 'training_abroad' | 'other' = 'training_abroad') => ({
  startsOn: toDay(startsOn),
  endsOn: toDay(endsOn),
  purpose,
  label: 'Smart City and Cyber Security',
})

function verdictOf(
  rule: RuleKind,
  facts: Partial<Facts>,
  context: Partial<Context> = {},
  rules = defaultRules(),
): Verdict {
  const verdict = judge({ ...nuraini, ...facts }, rules, { ...july, ...context }).find((each) => each.rule === rule)
  if (!verdict) throw new Error(`no verdict for ${rule}`)
  return verdict
}
const said = ({ reason, wayOut }: Verdict) =>
  [reason, wayOut].map((each) => each && tell('id', translator('id'), each)).filter(Boolean)

describe('someone whose record is complete', () => {
  it('meets every rule and may go', () => {
    const verdicts = judge(nuraini, defaultRules(), july)
    expect(verdicts.map(({ result }) => result)).toEqual(ruleKinds.map(() => 'met'))
    expect(summarise(verdicts)).toEqual({ answer: 'may', lacking: 0 })
  })
})

describe('someone of whom nothing is recorded', () => {
  const nobody = {
    birthDate: null,
    serviceSince: null,
    grade: null,
    performances: [],
    isDisciplineChecked: false,
    passport: null,
  }
  it('fails nothing: it is not known yet', () => {
    const verdicts = judge({ ...nuraini, ...nobody }, defaultRules(), july)
    expect(verdicts.filter(({ result }) => result === 'unknown').map(({ rule }) => rule)).toEqual([
      'service',
      'age',
      'rank',
      'skp',
      'discipline',
      'passport',
    ])
    expect(summarise(verdicts)).toEqual({ answer: 'unknown', lacking: 6 })
  })
  it('is told what to record', () => {
    expect(said(verdictOf('passport', nobody))).toEqual([
      'Paspor belum dicatat.',
      'Minta unit kepegawaian mencatatnya.',
    ])
    expect(said(verdictOf('skp', nobody))).toEqual([
      'Predikat SKP 2022 dan 2023 belum dicatat.',
      'Minta unit kepegawaian mencatat SKP 2022 dan 2023.',
    ])
  })
})

describe('kind', () => {
  it.each([
    ['pns', 'met'],
    ['pppk', 'met'],
    ['cpns', 'not_met'],
    ['pppk_pw', 'not_met'],
    ['non_asn', 'not_met'],
  ] as const)('%s: %s', (kind, result) => expect(verdictOf('kind', { kind }).result).toBe(result))
})

describe('age', () => {
  const at54: EligibilityRule[] = [{ kind: 'age', params: { years: 54 } }]
  it.each([
    ['1969-07-02', 'met'],
    ['1969-07-01', 'not_met'],
  ])('born %s, at most 54 on 1 July 2024: %s', (birthDate, result) => {
    expect(verdictOf('age', { birthDate: toDay(birthDate) }, {}, at54).result).toBe(result)
  })
  it('says the age', () => {
    expect(said(verdictOf('age', { birthDate: toDay('1968-01-01') }))).toEqual([
      'Usia 56 tahun pada hari pertama pelatihan, paling tinggi 55 tahun.',
      'Kabag Kerja Sama dapat mengecualikan syarat ini dengan alasan.',
    ])
  })
})

describe('service', () => {
  it.each([
    ['2022-07-01', 'met'],
    ['2022-07-02', 'not_met'],
    ['2025-01-01', 'not_met'],
  ])('since %s: %s', (since, result) =>
    expect(verdictOf('service', { serviceSince: toDay(since) }).result).toBe(result),
  )
  it('says from when it is met', () => {
    expect(said(verdictOf('service', { serviceSince: toDay('2023-03-01') }))).toEqual([
      'Masa kerja 1 tahun, paling sedikit 2 tahun.',
      'Memenuhi mulai 1 Maret 2025.',
    ])
    expect(said(verdictOf('service', { serviceSince: toDay('2024-02-29') }))[1]).toBe('Memenuhi mulai 1 Maret 2026.')
  })
})

describe('rank', () => {
  it.each([
    ['pns', 'III/b', 'met'],
    ['pns', 'III/a', 'not_met'],
    ['pppk', 'IX', 'met'],
    ['pppk', 'VII', 'not_met'],
    ['pppk', 'III/b', 'not_met'],
    ['bumd', null, 'met'],
    ['cpns', null, 'unknown'],
  ] as const)('%s %s: %s', (kind, grade, result) => expect(verdictOf('rank', { kind, grade }).result).toBe(result))
})

describe('SKP', () => {
  const year = (y: number, predicate: Facts['performances'][number]['predicate']) => ({ year: y, predicate })
  it.each([
    [[year(2022, 'baik'), year(2023, 'baik')], 'met'],
    [[year(2023, 'baik')], 'unknown'],
    [[year(2023, 'kurang')], 'not_met'],
    [[year(2022, 'butuh_perbaikan'), year(2023, 'baik')], 'not_met'],
    [[year(2021, 'kurang'), year(2022, 'baik'), year(2023, 'baik')], 'met'],
    [[year(2022, 'baik'), year(2023, 'baik'), year(2024, 'kurang')], 'met'],
  ])('%j: %s', (performances, result) => expect(verdictOf('skp', { performances }).result).toBe(result))
  it('says which year fails and when it stops counting', () => {
    expect(said(verdictOf('skp', { performances: [year(2022, 'kurang'), year(2023, 'baik')] }))).toEqual([
      'Predikat SKP 2022: Kurang.',
      'Dapat memenuhi untuk pelatihan mulai tahun 2025.',
    ])
  })
  it('does not ask it of who has none', () =>
    expect(verdictOf('skp', { kind: 'dprd', performances: [] }).result).toBe('met'))
})

describe('discipline', () => {
  const light = (decidedOn: string) => [{ level: 'ringan' as const, decidedOn: toDay(decidedOn), endsOn: null }]
  it.each([
    [light('2024-01-01'), true, 'met'],
    [light('2024-01-02'), true, 'not_met'],
    [light('2024-01-02'), false, 'not_met'],
    [light('2024-01-01'), false, 'unknown'],
    [[], false, 'unknown'],
    [[{ level: 'sedang' as const, decidedOn: toDay('2022-01-01'), endsOn: null }], true, 'not_met'],
  ])('%j, checked %s: %s', (disciplines, isDisciplineChecked, result) => {
    expect(verdictOf('discipline', { disciplines, isDisciplineChecked }).result).toBe(result)
  })
  it('says from when, and never which sanction', () => {
    expect(said(verdictOf('discipline', { disciplines: light('2024-03-15') }))).toEqual([
      'Masih dalam masa hukuman disiplin atau masa tunggunya.',
      'Boleh lagi mulai 15 September 2024.',
    ])
  })
})

describe('passport', () => {
  const until = (expiresOn: string) => ({
    passport: { kind: 'ordinary' as const, issuedOn: null, expiresOn: toDay(expiresOn) },
  })
  it.each([
    ['2025-01-06', 'met'],
    ['2025-01-05', 'not_met'],
  ])('until %s for a return on 6 July 2024: %s', (day, result) => {
    expect(verdictOf('passport', until(day)).result).toBe(result)
  })
  it('clamps six months after 31 August to the last of February', () => {
    const journey = { startsOn: toDay('2024-08-25'), endsOn: toDay('2024-08-31') }
    expect(verdictOf('passport', until('2025-02-28'), { journey }).result).toBe('met')
    expect(verdictOf('passport', until('2025-02-27'), { journey }).result).toBe('not_met')
  })
  it('names both days', () => {
    expect(said(verdictOf('passport', until('2024-10-12')))).toEqual([
      'Paspor berlaku s.d. 12 Oktober 2024, wajib berlaku sampai 6 Januari 2025.',
      'Perpanjang paspor, lalu minta unit kepegawaian mencatatnya.',
    ])
  })
  it('cannot be judged before the days of the journey are set', () => {
    expect(verdictOf('passport', {}, { journey: null }).result).toBe('unknown')
  })
})

describe('training abroad before', () => {
  it.each([
    [[abroad('2021-06-27', '2021-07-01')], 'met'],
    [[abroad('2021-06-27', '2021-07-02')], 'not_met'],
    [[abroad('2023-08-21', '2023-08-25', 'other')], 'met'],
    [[abroad('2017-08-21', '2017-08-25'), abroad('2023-08-21', '2023-08-25')], 'not_met'],
    [[abroad('2024-09-01', '2024-09-07')], 'met'],
  ])('%j: %s', (awayPeriods, result) => expect(verdictOf('repeat', { awayPeriods }).result).toBe(result))
  it('says which and from when again', () => {
    expect(said(verdictOf('repeat', { awayPeriods: [abroad('2023-08-21', '2023-08-25')] }))).toEqual([
      'Mengikuti Smart City and Cyber Security pada Agustus 2023.',
      'Boleh lagi mulai 25 Agustus 2026.',
    ])
  })
})

describe('being away twice', () => {
  it.each([
    [[abroad('2024-07-06', '2024-07-09', 'other')], 'not_met'],
    [[abroad('2024-06-20', '2024-06-30', 'other')], 'not_met'],
    [[abroad('2024-07-07', '2024-07-09', 'other')], 'met'],
    [[abroad('2024-06-20', '2024-06-29', 'other')], 'met'],
  ])('%j: %s', (awayPeriods, result) => expect(verdictOf('overlap', { awayPeriods }).result).toBe(result))
  it('names the days', () => {
    expect(said(verdictOf('overlap', { awayPeriods: [abroad('2024-07-06', '2024-07-09', 'other')] }))[0]).toBe(
      'Bertugas luar 6 s.d. 9 Juli 2024: Smart City and Cyber Security.',
    )
  })
})

describe('a waiver', () => {
  const waiver = (rule: RuleKind) => ({
    rule,
    by: 'Kabag Kerja Sama',
    reason: 'Dokter satu-satunya.',
    on: toDay('2024-05-03'),
  })
  it('sets aside a rule that is not met or not known, and says by whom and why', () => {
    const verdict = verdictOf('rank', { grade: 'III/a' }, { waivers: [waiver('rank')] })
    expect(verdict.result).toBe('waived')
    expect(said(verdict)).toEqual(['Dikecualikan oleh Kabag Kerja Sama, 3 Mei 2024: Dokter satu-satunya.'])
    expect(verdictOf('rank', { grade: null }, { waivers: [waiver('rank')] }).result).toBe('waived')
  })
  it('changes nothing where the rule is met', () => {
    expect(verdictOf('rank', {}, { waivers: [waiver('rank')] }).result).toBe('met')
  })
  it('never sets aside a rule that may not be waived', () => {
    expect(verdictOf('passport', { passport: null }, { waivers: [waiver('passport')] }).result).toBe('unknown')
  })
  it('is for its own rule only', () => {
    expect(verdictOf('rank', { grade: 'III/a' }, { waivers: [waiver('age')] }).result).toBe('not_met')
  })
})

it('one failing rule outweighs any number of unknown ones', () => {
  const verdicts = judge({ ...nuraini, birthDate: null, passport: null, grade: 'II/a' }, defaultRules(), july)
  expect(summarise(verdicts)).toEqual({ answer: 'may_not', lacking: 3 })
})

it('every sentence has both languages, whatever the facts', () => {
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((n) => toDay(new Date(Date.UTC(1960, 0, 1 + n)).toISOString().slice(0, 10)))
  const facts = fc.record({
    kind: fc.constantFrom('pns', 'cpns', 'pppk', 'dprd', 'bumd', 'external', 'non_asn', 'pppk_pw' as const),
    birthDate: fc.option(day),
    serviceSince: fc.option(day),
    grade: fc.constantFrom('III/a', 'IV/e', 'IX', 'V', null),
    performances: fc.array(
      fc.record({ year: fc.integer({ min: 2020, max: 2024 }), predicate: fc.constantFrom('baik', 'kurang') }),
    ),
    disciplines: fc.array(
      fc.record({ level: fc.constantFrom('ringan', 'berat'), decidedOn: day, endsOn: fc.option(day) }),
    ),
    isDisciplineChecked: fc.boolean(),
    passport: fc.option(fc.record({ kind: fc.constant('service'), issuedOn: fc.option(day), expiresOn: day })),
    awayPeriods: fc.array(
      day.map((startsOn) => ({ ...abroad('2024-01-01', '2024-01-01'), startsOn, endsOn: startsOn })),
    ),
  }) as fc.Arbitrary<Facts>
  fc.assert(
    fc.property(facts, (each) => {
      for (const { reason, wayOut } of judge(each, defaultRules(), july)) {
        for (const locale of ['id', 'en'] as const) {
          expect(tell(locale, translator(locale), reason)).not.toMatch(/[{}]|object/)
          if (wayOut) expect(tell(locale, translator(locale), wayOut)).not.toMatch(/[{}]|object/)
        }
      }
    }),
    { numRuns: 60 },
  )
})
