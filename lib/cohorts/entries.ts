import { callOpened, invited } from '@/lib/notifications/tellings'
import type { CohortSummary } from './queries'

/** What the trail and the answer of a move say of a cohort, whatever the move. */
export const aboutCohort = (cohort: { id: string; hostId: string }) => ({
  subject: { kind: 'cohort', id: cohort.id },
  governmentId: cohort.hostId,
  cohortId: cohort.id,
  next: `/cohorts/${cohort.id}`,
})

/** The days of a cohort as the trail keeps them. */
export const writtenOf = (cohort: CohortSummary) => ({
  trainingStartsOn: cohort.trainingStartsOn,
  trainingEndsOn: cohort.trainingEndsOn,
  deadlineOn: cohort.deadlineOn,
})

/** The governments that a call reaches. */
export const callOf = ({ id: cohortId, deadlineOn, delegations }: CohortSummary) => ({
  cohortId,
  deadlineOn,
  governments: delegations.flatMap(({ state, seats, governmentId }) =>
    seats > 0 && state !== 'declined' ? [governmentId] : [],
  ),
})

/** The agencies of who takes part read the call; who was offered seats answers first. */
export function tellOpened(cohort: CohortSummary) {
  const waits = cohort.delegations.filter(({ state, seats }) => state === 'invited' && seats > 0)
  const governments = callOf(cohort).governments.filter((id) => waits.every(({ governmentId }) => governmentId !== id))
  return [
    callOpened({ ...callOf(cohort), governments }),
    ...waits.map((one) => invited({ ...one, delegationId: one.id })),
  ]
}
