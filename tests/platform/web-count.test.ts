import { describe, expect, it } from 'vitest'
import { countWebProcesses } from '../../scripts/web-count.ts'

const GIGABYTE = 2 ** 30

describe('how many web processes serve beside each other', () => {
  it.each([
    ['one core has one', 1, 16, 1],
    ['two cores have two', 2, 16, 2],
    ['each needs its memory', 8, 3.5, 3],
    ['a small machine has one all the same', 4, 0.5, 1],
    ['a large one is held back by its database', 64, 256, 8],
  ])('%s', (_, cores, memory, wanted) => {
    expect(countWebProcesses({ cores, memory: memory * GIGABYTE })).toBe(wanted)
  })
})
