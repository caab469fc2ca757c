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
