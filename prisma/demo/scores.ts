import { defaultCriteria } from '@/lib/cohorts/criteria'
import { type Candidate, pointsOf } from '@/lib/selection/scored'
import { idOf, minutesAfter } from './ids.ts'
import type { Nominated } from './nominated.ts'
import { tell } from './nominations.ts'
import { agencyOf } from './people.ts'
import { criterionId } from './rounds.ts'
import type { DemoUser } from './trail.ts'
import { tellTrail } from './trail.ts'
import type { World } from './world.ts'

/** Mean × 100 by criterion: what two assessors give together. */
export type Means = Readonly<Record<'achievement' | 'loyalty' | 'integrity', number>>

const reasons: Record<string, Record<number, string>> = {
  achievement: { 1: 'Belum ada hasil kerja yang dapat ditunjukkan.', 5: 'Inovasinya sudah dipakai unit lain.' },
  loyalty: { 1: 'Sering tidak di tempat tanpa izin.', 5: 'Beberapa tahun mengutamakan warga, ada buktinya.' },
  integrity: { 1: 'Ada pelanggaran yang terbukti.', 5: 'Pernah memperbaiki praktik yang keliru, ada buktinya.' },
}

/** So many means without a tie of points, best first: the order in which the demo's people are to stand. */
export function descendingMeans(count: number): Means[] {
  const steps = [500, 450, 400, 350, 300, 250]
  const all = steps.flatMap((achievement) =>
    steps.flatMap((loyalty) => steps.slice(0, 5).map((integrity) => ({ achievement, loyalty, integrity }))),
  )
  const byPoints = new Map(all.map((means) => [pointsOf(means, defaultCriteria), means] as const))
  const order = [...byPoints].sort(([a], [b]) => b - a).map(([, means]) => means)
  // Neither everybody at the top nor at the bottom: the best of the demo has about 4,8, the last about 3,0.
  const [first, last] = [Math.round(order.length * 0.04), Math.round(order.length * 0.88)]
  return Array.from({ length: count }, (_, n) => order[first + Math.floor((n * (last - first)) / count)]!)
}

/** Gives a nomination to an assessor. */
export function assign(world: World, { row }: Nominated, assessor: DemoUser, assignedAt: Date) {
  const id = idOf('assignment', row.id as string, assessor.id)
  const { governmentId, cohortId } = row
  const assignment = { id, nominationId: row.id as string, governmentId, cohortId, assessorId: assessor.id, assignedAt }
  const made: World['assignments'][number] = assignment
  world.assignments.push(made)
  return made
}

/** Scores of the n-th assessor (0 or 1) so that both together have the means. */
export function score(
  world: World,
  nominated: Nominated,
  assignment: World['assignments'][number],
  assessor: DemoUser,
  means: Means,
  n: 0 | 1,
  at: Date,
) {
  for (const { code } of defaultCriteria) {
    const sum = means[code as keyof Means] / 50
    const value = n === 0 ? Math.ceil(sum / 2) : Math.floor(sum / 2)
    world.scores.push({
      assignmentId: assignment.id as string,
      criterionId: criterionId(nominated.half.round.id, code),
      governmentId: nominated.row.governmentId,
      value,
      reason: reasons[code]?.[value] ?? '',
    })
  }
  assignment.submittedAt = at
  const { round } = nominated.half
  tellTrail(world, {
    at,
    by: assessor,
    action: 'assessment.score',
    subject: ['assignment', assignment.id as string],
    cohortId: round.id,
    nominationId: nominated.row.id as string,
  })
}

/** Both assessors score: the nomination is assessed. The pair turns, so that everybody gets as many. */
export function assess(
  world: World,
  nominated: Nominated,
  assessors: readonly DemoUser[],
  means: Means,
  n: number,
  at: Date,
) {
  const pair = [assessors[n % assessors.length]!, assessors[(n + 1) % assessors.length]!]
  const flip = Math.floor(n / assessors.length) % 2 === 1
  pair.forEach((assessor, index) => {
    const assignment = assign(world, nominated, assessor, minutesAfter(at, -3 * 24 * 60))
    const place = (flip ? 1 - index : index) as 0 | 1
    score(world, nominated, assignment, assessor, means, place, minutesAfter(at, index * 55))
  })
  const end = minutesAfter(at, 55)
  Object.assign(nominated.row, { state: 'assessed', since: end, version: 3 })
  tell(world, nominated, end, pair[1]!, 'nomination.assess', { before: 'verified', after: 'assessed' })
}

/** What the ranking reads of an assessed nomination. */
export function candidateOf(world: World, { row, person }: Nominated): Candidate {
  const own = world.assignments.filter(({ nominationId }) => nominationId === row.id).map(({ id }) => id)
  const given = world.scores.filter(({ assignmentId }) => own.includes(assignmentId))
  const scores = Object.fromEntries(
    defaultCriteria.map(({ code }) => {
      const id = criterionId(row.cohortId, code)
      return [code, given.filter(({ criterionId }) => criterionId === id).map(({ value }) => value)]
    }),
  )
  return {
    id: row.id as string,
    scores,
    wasAbroad: person.away.length > 0,
    agencyAlumni: 0,
    endorsementOrder: row.priority,
    submittedAt: (row.submittedAt as Date).getTime(),
  }
}
export const agencyIdOf = ({ person }: Nominated) => agencyOf(person).id
