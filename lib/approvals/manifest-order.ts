import { compareNames } from '@/lib/people/names'
import { gradeOrder, type PostLevel, postLevelOrder } from '@/lib/people/ranks'
import type { Day } from '@/lib/platform/dates'

/** The order of a manifest and of a name list: head, post level, grade, age, name (docs/glossary.md, "Manifest"). */
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
