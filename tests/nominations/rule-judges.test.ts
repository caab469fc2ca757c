import { describe, expect, it } from 'vitest'
import type { Context, Facts } from '@/lib/nominations/judgement'
import { judges } from '@/lib/nominations/rule-judges'
import { toDay } from '@/lib/platform/dates'

const facts: Facts = {
  ...{ kind: 'pns', birthDate: toDay('1986-02-18'), serviceSince: toDay('2011-01-01'), grade: 'III/d' },
  ...{ performances: [], disciplines: [], isDisciplineChecked: true, passport: null, awayPeriods: [] },
}
const context: Context = { firstTrainingDay: toDay('2024-07-01'), journey: null, waivers: [] }
type Judge = keyof typeof judges
const judge = (rule: Judge, params: object, fields: Partial<Facts>) => {
  const { result, reason, wayOut } = judges[rule]({ ...facts, ...fields }, params as never, context)
  return [result, reason.values, wayOut?.values]
}
const away = (label: string, startsOn: string, endsOn: string) => ({
  ...{ startsOn: toDay(startsOn), endsOn: toDay(endsOn), purpose: 'training_abroad' as const, label },
})

describe('years of service', () => {
  it('are met from the day on which they are complete; of 29 February on 1 March', () => {
    expect(judge('service', { years: 2 }, { serviceSince: toDay('2022-07-01') })).toEqual([
      'met',
      { years: 2 },
      undefined,
    ])
    expect(judge('service', { years: 2 }, { serviceSince: toDay('2022-07-02') })).toEqual([
      ...['not_met', { years: 1, needed: 2 }, { from: { day: '2024-07-02' } }],
    ])
    expect(judge('service', { years: 5 }, { serviceSince: toDay('2020-02-29') })[2]).toEqual({
      from: { day: '2025-03-01' },
    })
  })
  it('that have not begun are none', () => {
    expect(judge('service', { years: 1 }, { serviceSince: toDay('2025-01-01') })[1]).toEqual({ years: 0, needed: 1 })
  })
  it('bind nobody who has none', () => {
    expect(judge('service', { years: 2 }, { kind: 'dprd', serviceSince: null })[0]).toBe('met')
    expect(judge('service', { years: 2 }, { kind: 'non_asn', serviceSince: null })[0]).toBe('unknown')
  })
})

describe('performance', () => {
  const of = (...years: [number, 'baik' | 'kurang'][]) =>
    judge('skp', { years: 2, least: 'baik' }, { performances: years.map(([year, predicate]) => ({ year, predicate })) })
  it('that was too low is told of the latest year, and when it no longer counts', () => {
    expect(of([2022, 'kurang'], [2023, 'kurang'])).toEqual([
      'not_met',
      { year: '2023', predicate: expect.anything() },
      { year: '2026' },
    ])
    expect(of([2021, 'kurang'], [2022, 'baik'], [2023, 'baik'])[0]).toBe('met')
  })
  it('that is not recorded is told of each year that lacks, the earliest first', () => {
    expect(of([2023, 'baik'])).toEqual(['unknown', { years: { names: ['2022'] } }, { years: { names: ['2022'] } }])
    expect(of()[1]).toEqual({ years: { names: ['2022', '2023'] } })
  })
})

it('a sanction binds civil servants until the first day after their waiting', () => {
  const waiting = { ringan: 6, sedang: 12, berat: 24 }
  const light = (decidedOn: string) => ({ level: 'ringan' as const, decidedOn: toDay(decidedOn), endsOn: null })
  const free = (...days: string[]) => judge('discipline', waiting, { disciplines: days.map(light) })[0]
  expect([free('2024-01-01'), free('2024-01-02'), free('2024-01-02', '2020-01-01')]).toEqual([
    'met',
    'not_met',
    'not_met',
  ])
  expect(judge('discipline', waiting, { kind: 'dprd', isDisciplineChecked: false })[0]).toBe('met')
  expect(judge('discipline', waiting, { isDisciplineChecked: false })[0]).toBe('unknown')
})

describe('training abroad before', () => {
  const last = (...awayPeriods: Facts['awayPeriods'][number][]) => judge('repeat', { years: 3 }, { awayPeriods })
  it('counts by the one that ended last, whatever the order', () => {
    const two = [away('Dua', '2022-01-01', '2022-01-05'), away('Satu', '2021-08-01', '2021-08-05')]
    for (const periods of [two, two.toReversed()])
      expect(last(...periods)).toEqual([
        'not_met',
        expect.objectContaining({ label: 'Dua' }),
        { from: { day: '2025-01-05' } },
      ])
  })
  it('no longer counts on the day on which the years are over, nor when it begins with this training', () => {
    expect(last(away('Dulu', '2021-06-01', '2021-07-01'))[0]).toBe('met')
    expect(last(away('Dulu', '2021-06-01', '2021-07-02'))[0]).toBe('not_met')
    expect(last(away('Ini', '2024-07-01', '2024-07-05'))[0]).toBe('met')
    expect(last(away('Kini', '2024-06-30', '2024-07-05'))[0]).toBe('not_met')
    expect(last()[0]).toBe('met')
  })
})
