/** A rule to try the faults on: somebody may go who is old enough, or whom somebody has let go. */
export function mayGo(age: number, waived: boolean): boolean {
  if (waived) return true
  const asked = Math.max(age, 0)
  return asked >= 21
}
