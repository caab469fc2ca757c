import type { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Day, isDay } from '@/lib/platform/dates'

type Problem = { path: (string | number)[]; message: MessageKey }

/**
 * A schema that also tells what is wrong between the fields of a cohort's form. Each such rule is judged as soon as the
 * fields that it needs are well-formed, whatever else is not, so that everything comes back in one round.
 */
export const withOrder = <S extends z.ZodType>(schema: S): S =>
  schema.superRefine(
    (typed, issues) => {
      for (const { path, message } of orderProblems(typed)) issues.addIssue({ code: 'custom', path, message })
    },
    { when: () => true },
  )

/** Days in their order, each government once. */
function orderProblems(typed: unknown): Problem[] {
  const form = read(typed)
  const own = read(form.own)
  const [starts, ends, opens, deadline] = [
    form.trainingStartsOn,
    form.trainingEndsOn,
    form.opensOn,
    form.deadlineOn,
  ].map(dayOf) as [Day | null, Day | null, Day | null, Day | null]
  const found: (Problem | false)[] = [
    isBefore(ends, starts) && { path: ['trainingEndsOn'], message: 'cohorts.endsBeforeStart' },
    isBefore(deadline, opens) && { path: ['deadlineOn'], message: 'cohorts.deadlineBeforeOpening' },
    isBefore(starts, deadline, true) && { path: ['deadlineOn'], message: 'cohorts.deadlineAfterTraining' },
    ...daysAwayErrors(
      { leavesOn: dayOf(own.leavesOn), returnsOn: dayOf(own.returnsOn) },
      { trainingStartsOn: starts, trainingEndsOn: ends },
    ).map(([field, message]) => ({ path: ['own', field], message })),
    ...repeatedGovernments(form.invited),
  ]
  return found.filter((problem) => problem !== false)
}

type DaysAway = { leavesOn: Day | null; returnsOn: Day | null }
type Training = { trainingStartsOn: Day | null; trainingEndsOn: Day | null }
/** Why the days of leaving and return cannot be: they enclose the training. Days that are not known are not judged. */
export function daysAwayErrors({ leavesOn, returnsOn }: DaysAway, { trainingStartsOn, trainingEndsOn }: Training) {
  const errors: ['leavesOn' | 'returnsOn', MessageKey][] = []
  if (isBefore(trainingStartsOn, leavesOn)) errors.push(['leavesOn', 'cohorts.leavesAfterStart'])
  if (isBefore(returnsOn, trainingEndsOn)) errors.push(['returnsOn', 'cohorts.returnsBeforeEnd'])
  return errors
}

function repeatedGovernments(rows: unknown): Problem[] {
  const ids = (Array.isArray(rows) ? rows : []).map(read).map((row) => (isNoRow(row) ? '' : row.governmentId))
  return ids.flatMap((id, index) =>
    id && ids.indexOf(id) < index
      ? [{ path: ['invited', index, 'governmentId'], message: 'cohorts.governmentTwice' as const }]
      : [],
  )
}

/** A row that was added and taken away again before it was ever saved. */
const isNoRow = ({ remove, delegationId }: Record<string, unknown>) => remove === 'on' && !delegationId
const isBefore = (day: Day | null, other: Day | null, orSame = false) =>
  day !== null && other !== null && (day < other || (orSame && day === other))
const dayOf = (typed: unknown): Day | null => (typeof typed === 'string' && isDay(typed) ? (typed as Day) : null)
const read = (typed: unknown) => (typed !== null && typeof typed === 'object' ? typed : {}) as Record<string, unknown>
