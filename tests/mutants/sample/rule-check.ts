import { expect, it } from 'vitest'
import { mayGo, passGate } from './rule'

// Not a test of the house: the faults of the rule beside it are tried with it (tests/mutants/mutants.test.ts).
it('lets go whoever is 21, and whoever was let go', () => {
  expect([mayGo(20, false), mayGo(21, false), mayGo(1, true)]).toEqual([false, true, true])
})
it('passes an open gate at once', async () => {
  expect(await passGate(true)).toBe('passed')
}, 300)
