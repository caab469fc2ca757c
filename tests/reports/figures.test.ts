import { describe, expect, it } from 'vitest'
import { toDay } from '@/lib/platform/dates'
import { countedParticipants, isRecorded, publicStates } from '@/lib/reports/counted'
import { figuresOf, gridOf } from '@/lib/reports/figures'

const cohort = (id: string, startsOn: string, themeId: string, count: number) => ({
  ...{ id, themeId, count, countOfAll: count },
  startsOn: toDay(startsOn),
  theme: { id: themeId, en: themeId },
})

describe('participants counted', () => {
  it('are those by name', () => expect(countedParticipants({ taken: 19, recordedCount: null })).toBe(19))
  it('are the number on record where there are no names', () =>
    expect(countedParticipants({ taken: 0, recordedCount: 25 })).toBe(25))
  it('are never both: a list of names replaces the number', () => {
    expect(countedParticipants({ taken: 24, recordedCount: 25 })).toBe(24)
    expect(isRecorded({ taken: 24, recordedCount: 25 })).toBe(false)
    expect(isRecorded({ taken: 0, recordedCount: 25 })).toBe(true)
  })
  it('are nobody where neither names nor a number are known', () => {
    for (const recordedCount of [null, 0]) {
      expect(countedParticipants({ taken: 0, recordedCount })).toBe(0)
      expect(isRecorded({ taken: 0, recordedCount })).toBe(false)
    }
    expect(isRecorded({ taken: 0, recordedCount: 1 })).toBe(true)
  })
  it('are read by anyone in every cohort but a draft', () => {
    expect(publicStates).toEqual(['open', 'selecting', 'closed', 'cancelled'])
  })
})

describe('figures', () => {
  const figures = figuresOf([
    cohort('c', '2024-07-01', 'water', 19),
    cohort('a', '2021-01-01', 'city', 6),
    cohort('b', '2021-05-01', 'water', 25),
    cohort('open', '2025-01-01', 'city', 0),
  ])
  it('add up to the same sum by year, by theme and in all', () => {
    const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0)
    expect([figures.total, sum(figures.years), sum(figures.themes)]).toEqual([50, 50, 50])
  })
  it('show years without anybody with zero, and leave out cohorts nobody went to', () => {
    expect(figures.years.map(({ year, count }) => [year, count])).toEqual([
      [2021, 31],
      [2022, 0],
      [2023, 0],
      [2024, 19],
    ])
    expect(figures.latest?.id).toBe('c')
  })
  it('put the theme with most participants first', () =>
    expect(figures.themes.map(({ id }) => id)).toEqual(['water', 'city']))
  it('are empty where nobody went yet', () =>
    expect(figuresOf([])).toEqual({
      total: 0,
      cohorts: 0,
      since: null,
      until: null,
      latest: null,
      years: [],
      themes: [],
    }))
  it('of one person in one cohort have one year, and equal themes stand by name', () => {
    const one = figuresOf([cohort('x', '2024-01-01', 'zoo', 1), cohort('y', '2024-02-01', 'art', 1)])
    expect(one).toMatchObject({ total: 2, cohorts: 2, since: 2024, until: 2024, years: [{ year: 2024, count: 2 }] })
    expect(one.themes.map(({ id }) => id)).toEqual(['art', 'zoo'])
  })
})

it('draws few round lines, the last above the highest value', () => {
  expect(gridOf(124)).toEqual([0, 40, 80, 120, 160])
  expect(gridOf(0)).toEqual([0, 1])
  // The step for each highest value that it reaches with four lines.
  for (const step of [1, 2, 5, 10, 20, 25, 40, 50, 100, 200, 250, 500, 1000])
    expect(gridOf(4 * step)).toEqual([0, step, 2 * step, 3 * step, 4 * step])
  expect(gridOf(3000)).toEqual([0, 1000, 2000, 3000])
  expect(gridOf(4004)).toEqual([0, 1001, 2002, 3003, 4004])
})
