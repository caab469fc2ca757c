import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseToRemove, keepingRule } from '@/lib/backups/keeping'

const day = 24 * 3600 * 1000
const now = new Date('2026-11-27T01:00:00Z')
const madeAgo = (days: number, by = 'nightly') => ({
  name: `${by} ${days}`,
  at: new Date(now.getTime() - days * day - 3600_000).toISOString(),
  by,
})
const nights = (many: number) => Array.from({ length: many }, (_, n) => madeAgo(n))
const keptOf = (backups: ReturnType<typeof nights>) => {
  const going = chooseToRemove(backups, now)
  return backups.map(({ name }) => name).filter((name) => !going.includes(name))
}

describe('of the backups', () => {
  it('of two years of nights seven days stay, five weeks and twelve months', () => {
    const kept = keptOf(nights(730)).map((name) => Number(name.slice(8)))
    // The 27th of November is a Friday: weeks before it end on Sundays (5, 12, …), months on their last days (27, 58, …).
    expect(kept.slice(0, 11)).toEqual([0, 1, 2, 3, 4, 5, 6, 12, 19, 26, 27])
    expect(kept.slice(11)).toEqual([58, 88, 119, 150, 180, 211, 241, 272, 300, 331])
  })

  it('several of one day count once, and the newest of them stays', () => {
    const many = Array.from({ length: 20 }, (_, n) => madeAgo(n / 48, 'asked'))
    expect(keptOf(many)).toEqual(many.slice(0, 3).map(({ name }) => name))
  })

  it('what was made before an upgrade or a restore stays for a month', () => {
    const rest = [madeAgo(29, 'upgrade'), madeAgo(29.5, 'restore'), madeAgo(31, 'upgrade'), madeAgo(31.5, 'restore')]
    const kept = keptOf([...nights(29), ...rest])
    expect(rest.map(({ name }) => kept.includes(name))).toEqual([true, true, false, false])
  })

  it('after a long time without a server the last ones are all still there', () => {
    expect(
      chooseToRemove(
        nights(6).map((one, n) => ({ ...madeAgo(400 + n), name: one.name })),
        now,
      ),
    ).toEqual([])
  })

  it('a clock that stood in another year, and was set back, costs none of the last ones made', () => {
    const ahead = Array.from({ length: 30 }, (_, n) => ({ ...madeAgo(-400 - n), name: `ahead ${n}` }))
    const made = [madeAgo(0), madeAgo(1), madeAgo(2), ...ahead]
    expect(keptOf(made).slice(0, 3)).toEqual(['nightly 0', 'nightly 1', 'nightly 2'])
  })

  it('the newest always stays, and whatever the times, no more than the rule says, and none twice', () => {
    const some = fc.array(fc.integer({ min: -1000, max: 3000 }), { maxLength: 200 })
    fc.assert(
      fc.property(some, (days) => {
        const backups = days.map((n, i) => ({ ...madeAgo(n), name: String(i) }))
        const going = chooseToRemove(backups, now)
        const { daily, weekly, monthly, newest } = keepingRule
        expect(backups.length - going.length).toBeLessThanOrEqual(daily + weekly + monthly + newest)
        expect(going).not.toContain('0')
        expect(new Set(going).size).toBe(going.length)
        const rest = backups.filter(({ name }) => !going.includes(name))
        expect(chooseToRemove(rest, now)).toEqual([])
      }),
    )
  })
})
