/** A rule to try the faults on: somebody may go who is old enough, or whom somebody has let go. */
export function mayGo(age: number, waived: boolean): boolean {
  if (waived) return true
  const asked = Math.max(age, 0)
  return asked >= 21
}

/** Waits until a gate is open: before one that is not for ever. */
export const passGate = (open: boolean) => (open ? Promise.resolve('passed') : new Promise<string>(() => {}))
