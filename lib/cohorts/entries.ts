import type { CohortSummary } from './queries'

/** What the trail and the answer of a move say of a cohort, whatever the move. */
export const aboutCohort = (cohort: { id: string; hostId: string }) => ({
  subject: { kind: 'cohort', id: cohort.id },
  governmentId: cohort.hostId,
  cohortId: cohort.id,
  next: `/cohorts/${cohort.id}`,
})

/** The same of one government's part of it: the row stands in that government's trail. */
export const aboutDelegation = (cohortId: string, delegation: { id: string; governmentId: string }) => ({
  subject: { kind: 'delegation', id: delegation.id },
  governmentId: delegation.governmentId,
  cohortId,
  next: `/cohorts/${cohortId}`,
})

/** The same row once more for the host's trail, where it is another government that answers it. */
export const alsoToHost = <E>(cohort: { hostId: string }, delegation: { governmentId: string }, entry: E) =>
  delegation.governmentId === cohort.hostId ? [] : [{ ...entry, governmentId: cohort.hostId }]

/** The days of a cohort as the trail keeps them. */
export const writtenOf = (cohort: CohortSummary) => ({
  trainingStartsOn: cohort.trainingStartsOn,
  trainingEndsOn: cohort.trainingEndsOn,
  deadlineOn: cohort.deadlineOn,
})
