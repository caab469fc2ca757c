import { expect, it } from 'vitest'
import { boundTries } from '../../scripts/tries.ts'

it('so many tries are made within a time, and more once the first are over', () => {
  let now = 0
  const mayTry = boundTries(3, 60_000, () => now)
  const answers = [0, 10_000, 20_000, 59_000, 60_001, 60_002, 75_000].map((at) => {
    now = at
    return mayTry()
  })
  expect(answers).toEqual([true, true, true, false, true, false, true])
})
