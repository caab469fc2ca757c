import type { Round } from './load.ts'

/** Each target's requests per second as a share of the bare page's, round by round. */
export function ratiosOf(all: Round[]) {
  return [...new Set(all.map((one) => one.target))].map((target) => {
    const own = all.filter((one) => one.target === target)
    const shares = own.map(
      (one) =>
        one.requestsPerSecond /
        all.find((other) => other.round === one.round && other.target === 'bare')!.requestsPerSecond,
    )
    const speeds = own.map((one) => one.requestsPerSecond).toSorted((a, b) => a - b)
    const noisy = (speeds.at(-1)! - speeds[0]!) / speeds.at(-1)! > 0.15
    const middle = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!
    return {
      target,
      requestsPerSecond: Math.round(middle(speeds)),
      ofBare: Number(middle(shares).toFixed(2)),
      p50: middle(own.map((one) => one.p50)),
      p99: middle(own.map((one) => one.p99)),
      errors: own.reduce((sum, one) => sum + one.errors + one.wrongBodies, 0),
      noisy,
    }
  })
}
