import { expect, it } from 'vitest'
import { boundedQueue } from '@/lib/platform/bounded-queue'

/** Work that ends when it is told to. */
function held() {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { end, work: () => ended }
}

it('runs so many beside each other, in the order in which they came, and refuses what comes when too many wait', async () => {
  const inTurn = boundedQueue(2, 2)
  const begun: number[] = []
  const parts = [0, 1, 2, 3, 4].map(held)
  const answers = parts.map(({ work }, n) =>
    inTurn(async () => {
      begun.push(n)
      await work()
      return n
    }),
  )
  expect(await answers[4]).toBeNull()
  expect(begun).toEqual([0, 1])
  parts[1]!.end()
  expect(await answers[1]).toBe(1)
  expect(begun).toEqual([0, 1, 2])
  for (const { end } of parts) end()
  expect(await Promise.all(answers)).toEqual([0, 1, 2, 3, null])
})

it('goes on after work that failed', async () => {
  const inTurn = boundedQueue(1, 1)
  await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await inTurn(async () => 'yes')).toBe('yes')
})
