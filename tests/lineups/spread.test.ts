import { describe, expect, it } from 'vitest'
import { type Member, spreadOverAgencies, spreadOverGrades, spreadOverPeople } from '@/lib/lineups/spread'
import { toDay } from '@/lib/platform/dates'

const nuraini: Member = {
  agencyId: 'hukum',
  sex: 'p',
  grade: 'III/d',
  birthDate: toDay('1986-02-18'),
  wasAbroad: false,
}
const surya: Member = {
  agencyId: 'inspektorat',
  sex: 'l',
  grade: 'IV/b',
  birthDate: toDay('1972-08-03'),
  wasAbroad: true,
}
const intan: Member = { agencyId: 'rsud', sex: 'p', grade: 'IX', birthDate: toDay('1984-07-01'), wasAbroad: false }
const yonHeri: Member = { agencyId: 'dpmptsp', sex: null, grade: null, birthDate: null, wasAbroad: false }
const crowds = {
  selected: [nuraini, yonHeri],
  nominated: [nuraini, surya, intan],
}

describe('the spread over people', () => {
  const rows = spreadOverPeople(crowds, toDay('2024-07-01'))
  it('counts women among those whose sex is recorded', () => {
    expect(rows[0]?.shares).toEqual({
      selected: { part: 1, known: 1, unknown: 1 },
      nominated: { part: 2, known: 3, unknown: 0 },
    })
  })
  it('counts first-timers', () => expect(rows[1]?.shares.nominated).toEqual({ part: 2, known: 3, unknown: 0 }))
  it('no longer counts as under 40 who turns 40 on the first training day', () => {
    expect(rows[2]?.shares.nominated).toEqual({ part: 1, known: 3, unknown: 0 })
  })
})

describe('the spread over grades', () => {
  it('has a row for each group that somebody has, adding up to everyone', () => {
    const rows = spreadOverGrades(crowds)
    expect(rows.map(({ label }) => label)).toEqual([
      'lineups.gradeIv',
      'lineups.gradeIii',
      'lineups.gradePppk',
      'lineups.gradeNone',
    ])
    expect(rows.reduce((sum, { shares }) => sum + shares.nominated.part, 0)).toBe(crowds.nominated.length)
  })
})

describe('the spread over agencies', () => {
  it('lists agencies by how many were selected, those without included', () => {
    const rows = spreadOverAgencies(crowds)
    expect(rows.map(({ agencyId, people }) => [agencyId, people.selected, people.nominated])).toEqual([
      ['hukum', 1, 1],
      ['dpmptsp', 1, 0],
      ['inspektorat', 0, 1],
      ['rsud', 0, 1],
    ])
  })
  it('lists equals by how many were nominated, then by the agency, whatever the order they came in', () => {
    const of = (agencyId: string) => ({ ...yonHeri, agencyId })
    const nominated = ['b', 'a', 'c', 'c', 'd', 'd', 'd'].map(of)
    for (const crowd of [nominated, nominated.toReversed()])
      expect(spreadOverAgencies({ selected: [of('b')], nominated: crowd }).map(({ agencyId }) => agencyId)).toEqual([
        ...['b', 'd', 'c', 'a'],
      ])
    const four = ['d', 'b', 'c', 'a'].map(of)
    expect(
      spreadOverAgencies({ selected: [], nominated: four })
        .map(({ agencyId }) => agencyId)
        .join(''),
    ).toBe('abcd')
  })
})
