/**
 * Which backups are kept, and which may go. Source: what an office asks back is mostly of this week, sometimes of last
 * month, and once of a year ago; a disk is not endless.
 */
export const keepingRule = { daily: 7, weekly: 5, monthly: 12, newest: 3, safetyDays: 30 } as const

type Kept = { name: string; at: string; by: string }
type Rule = Record<keyof typeof keepingRule, number>

const dayLength = 24 * 3600 * 1000

/**
 * The names of those that may go, of backups in the order in which they were made, newest first. Of each of the last
 * days, weeks and months that have one, the newest stays; so do the last ones made, whatever their time says, and what
 * was made before an upgrade or a restore, for a month. A clock that was wrong makes none of them go too early.
 */
export function chooseToRemove(backups: readonly Kept[], now: Date, rule: Rule = keepingRule): string[] {
  const byTime = [...backups].sort((a, b) => (a.at < b.at ? 1 : -1))
  const kept = new Set([
    ...backups.slice(0, rule.newest),
    ...newestOfEach(byTime, dayOf, rule.daily),
    ...newestOfEach(byTime, weekOf, rule.weekly),
    ...newestOfEach(byTime, monthOf, rule.monthly),
    ...byTime.filter((one) => isSafety(one) && ageOf(one, now) < rule.safetyDays * dayLength),
  ])
  return backups.filter((one) => !kept.has(one)).map(({ name }) => name)
}

function newestOfEach(byTime: readonly Kept[], partOf: (at: string) => string, most: number) {
  const found = new Map<string, Kept>()
  for (const one of byTime) if (!found.has(partOf(one.at))) found.set(partOf(one.at), one)
  return [...found.values()].slice(0, most)
}

const isSafety = ({ by }: Kept) => by === 'upgrade' || by === 'restore'
const ageOf = ({ at }: Kept, now: Date) => now.getTime() - Date.parse(at)

// Days of UTC: a night of Indonesia lies within one of them.
const dayOf = (at: string) => at.slice(0, 10)
const monthOf = (at: string) => at.slice(0, 7)
/** Weeks begin on Monday; the first of January 1970 was a Thursday. */
const weekOf = (at: string) => String(Math.floor((Date.parse(at) / dayLength + 3) / 7))
