/** Runs work a few at a time; what comes when too many wait already gets null. */
export type BoundedQueue = <T>(work: () => Promise<T>) => Promise<T | null>

/** A queue in which `most` run beside each other and `longest` wait, in the order in which they came. */
export function boundedQueue(most: number, longest: number): BoundedQueue {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= most) {
      if (waiting.length >= longest) return null
      // Whoever ends hands the place on, so that nobody who comes later takes it.
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
