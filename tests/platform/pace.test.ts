import { describe, expect, it } from 'vitest'
import { measurePace, paceOf, within } from '@/scripts/pace.ts'

describe('limits of time follow the machine', () => {
  const rested = { took: 20, load: 0, cores: 4 }
  it.each([
    ['a machine at rest', rested, 1],
    ['one that takes four times as long for the same work', { ...rested, took: 320 }, 4],
    ['one on which three things wait for each core', { ...rested, load: 12 }, 3],
    ['one with a single core for both workers', { ...rested, cores: 1 }, 2],
    ['one that stands still', { ...rested, took: 60_000, load: 500 }, 10],
  ])('%s', (_, seen, pace) => {
    expect(paceOf(seen)).toBe(pace)
  })

  it('are one figure for all workers of a run, never below what is said for a machine at rest', () => {
    expect(measurePace()).toBe(Number(process.env.ANGKATAN_PACE))
    expect(within(60)).toBe(60_000 * measurePace())
    expect(within(60)).toBeGreaterThanOrEqual(60_000)
  })
})
