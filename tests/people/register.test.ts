import { describe, expect, it } from 'vitest'
import { type Discipline, freeFrom } from '@/lib/people/discipline'
import { isPassportValidFor, passportDatesError, passportNeededUntil } from '@/lib/people/passport'
import { isPerformanceAtLeast } from '@/lib/people/performance'
import { readPhone } from '@/lib/people/phone'
import {
  gradeGroupOf,
  gradeOrder,
  isGradeAtLeast,
  pnsGrades,
  postLevelOrder,
  pppkGrades,
  rankLabel,
} from '@/lib/people/ranks'
import { type Day, toDay } from '@/lib/platform/dates'

describe('phones', () => {
  it.each([
    ['0812-3456-7890', '+6281234567890'],
    ['6281234567890', '+6281234567890'],
    ['+62 812 3456 7890', '+6281234567890'],
    ['0840-0000-0001', '+6284000000001'],
    ['(0741) 60000', '+6274160000'],
    ['+65 6123 4567', '+6561234567'],
    ['6591234567', '+6591234567'],
    ['81234567890', '+6281234567890'],
    ['+60 12-345 6789', '+60123456789'],
    ['+61 412 345 678', '+61412345678'],
    ['+81 90-1234-5678', '+819012345678'],
    ['+31 6 12345678', '+31612345678'],
  ])('%s is stored as %s', (typed, phone) => expect(readPhone(typed)).toEqual({ phone, error: null }))
  it.each([
    '081234',
    '+62 0812 3456 7890',
    '+65 1123 4567',
    '12345678',
    'telepon',
    '',
    '+61 412 345',
    '+999 1234 5678',
    '2024-07-02',
    '0812-3456-7890 (rumah)',
  ])('"%s" is none', (typed) => {
    expect(readPhone(typed)).toEqual({ phone: null, error: 'people.phoneWrong' })
  })
})

describe('grades', () => {
  it('rise from I/a to IV/e and from I to XVII', () => {
    expect(pnsGrades.map(gradeOrder)).toEqual(Array.from({ length: 17 }, (_, n) => n + 1))
    expect(pppkGrades.map(gradeOrder)).toEqual(Array.from({ length: 17 }, (_, n) => n + 1))
    expect(gradeOrder('V/a')).toBeNull()
  })
  it.each([
    ['III/b', 'III/b', true],
    ['IV/a', 'III/b', true],
    ['III/a', 'III/b', false],
    ['VII', 'IX', false],
    ['X', 'IX', true],
    ['IX', 'III/b', false],
    ['III/d', 'IX', false],
    ['', 'IX', false],
  ])('%s is at least %s: %s', (grade, least, answer) => expect(isGradeAtLeast(grade, least)).toBe(answer))
  it('are printed with their rank name, PPPK without', () => {
    expect(rankLabel('IV/b')).toBe('Pembina Tingkat I (IV/b)')
    expect(rankLabel('IX')).toBe('IX')
    expect(rankLabel(null)).toBe('–')
    expect(pnsGrades.filter((grade) => rankLabel(grade) === grade)).toEqual([])
  })
  it('fall into groups', () => {
    expect(['IV/b', 'III/a', 'II/d', 'I/a', 'IV', null].map(gradeGroupOf)).toEqual([
      'iv',
      'iii',
      'ii',
      'i',
      'pppk',
      'none',
    ])
  })
  it('post levels stand highest first, none last', () => {
    expect(postLevelOrder('jpt_madya')).toBe(0)
    expect(postLevelOrder('pelaksana')).toBeLessThan(postLevelOrder(null))
  })
})

describe('SKP', () => {
  it.each([
    ['sangat_baik', true],
    ['baik', true],
    ['butuh_perbaikan', false],
    ['sangat_kurang', false],
  ] as const)('%s is at least Baik: %s', (predicate, answer) =>
    expect(isPerformanceAtLeast(predicate, 'baik')).toBe(answer),
  )
})

describe('discipline', () => {
  const case_ = (level: Discipline['level'], decidedOn: string, endsOn: string | null): Discipline => {
    return { level, decidedOn: toDay(decidedOn), endsOn: endsOn as Day | null }
  }
  it.each([
    [case_('ringan', '2024-01-01', null), '2024-07-01'],
    [case_('ringan', '2023-08-31', null), '2024-02-29'],
    [case_('sedang', '2023-01-01', '2023-06-30'), '2024-07-01'],
    [case_('berat', '2022-07-01', '2022-06-30'), '2024-07-01'],
    [case_('sedang', '2024-01-01', null), null],
  ])('%j is free from %s', (sanction, day) => expect(freeFrom(sanction)).toBe(day))
  it('waits as long as the call says', () => {
    expect(freeFrom(case_('ringan', '2024-01-01', null), { ringan: 1, sedang: 2, berat: 3 })).toBe('2024-02-01')
  })
})

describe('passports', () => {
  const passport = (expiresOn: string) => ({ kind: 'ordinary' as const, issuedOn: null, expiresOn: toDay(expiresOn) })
  it.each([
    ['2025-01-06', true],
    ['2025-01-05', false],
  ])('one until %s for a journey that ends on 6 July 2024: %s', (until, answer) => {
    expect(isPassportValidFor(passport(until), toDay('2024-07-06'))).toBe(answer)
  })
  it('six months after 31 August are the last of February', () => {
    expect(passportNeededUntil(toDay('2024-08-31'))).toBe('2025-02-28')
  })
  it('expire after their issue', () => {
    expect(passportDatesError(toDay('2024-01-01'), toDay('2024-01-01'))).toBe('people.passportExpiryWrong')
    expect(passportDatesError(toDay('2024-01-01'), toDay('2029-01-01'))).toBeNull()
    expect(passportDatesError(null, toDay('2029-01-01'))).toBeNull()
  })
})
