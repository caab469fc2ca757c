import { describe, expect, it } from 'vitest'
import { toDay } from '@/lib/platform/dates'
import { countedParticipants, isRecorded } from '@/lib/reports/counted'
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
  it('are empty where nobody went yet', () => expect(figuresOf([])).toMatchObject({ total: 0, since: null, years: [] }))
})

it('draws few round lines, the last above the highest value', () => {
  expect(gridOf(124)).toEqual([0, 40, 80, 120, 160])
  expect(gridOf(0)).toEqual([0, 1])
})
