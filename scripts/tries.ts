/** Bounds how often something is tried again: `most` times within so many milliseconds, by a clock that is handed in. */
export function boundTries(most: number, within: number, now: () => number = () => performance.now()) {
  let tries: number[] = []
  /** Whether one more may be made; if so it counts. */
  return () => {
    tries = tries.filter((at) => at > now() - within)
    if (tries.length >= most) return false
    tries.push(now())
    return true
  }
}
