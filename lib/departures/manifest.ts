import { compareNames } from '@/lib/people/names'
import { gradeOrder, type PostLevel, postLevelOrder } from '@/lib/people/ranks'
import type { Day } from '@/lib/platform/dates'

/** The manifest (manifes): head, post level, grade, age, name; and names as carriers write them. No passport data here. */
export type ManifestPerson = {
  isHead: boolean
  postLevel: PostLevel | null
  grade: string | null
  birthDate: Day | null
  name: string
}

const comparisons: ((a: ManifestPerson, b: ManifestPerson) => number)[] = [
  (a, b) => Number(b.isHead) - Number(a.isHead),
  (a, b) => postLevelOrder(a.postLevel) - postLevelOrder(b.postLevel),
  (a, b) => orderOf(b.grade) - orderOf(a.grade),
  (a, b) => compareDays(a.birthDate, b.birthDate),
  (a, b) => compareNames(a.name, b.name),
]
const orderOf = (grade: string | null) => (grade && gradeOrder(grade)) || 0
/** Older first; whose birth date is not recorded stands last. */
function compareDays(a: Day | null, b: Day | null) {
  if (a === b) return 0
  return !a ? 1 : !b ? -1 : a < b ? -1 : 1
}

export const inManifestOrder = <P extends ManifestPerson>(people: readonly P[]): P[] =>
  [...people].sort((a, b) => comparisons.reduce((found, compare) => found || compare(a, b), 0))

export type CarrierName = { surname: string; given: string }

/** Surname is the last word, given names the rest; one word is a surname, repeated where the carrier wants both. */
export function splitName(name: string, repeatSingle = false): CarrierName {
  const words = name.trim().split(/\s+/)
  const surname = words.at(-1) ?? ''
  const given = words.slice(0, -1).join(' ')
  return { surname, given: given || (repeatSingle ? surname : '') }
}

/** A to Z in capitals, as in the machine-readable lines: apostrophes and dots dropped, hyphens become spaces. */
export const machineReadable = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[-–]/g, ' ')
    .toUpperCase()
    .replace(/[^A-Z ]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
