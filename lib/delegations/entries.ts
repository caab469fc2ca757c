/** What the trail and the answer of a move say of one government's part of a cohort: it stands in that government's trail. */
export const aboutDelegation = (cohortId: string, delegation: { id: string; governmentId: string }) => ({
  subject: { kind: 'delegation', id: delegation.id },
  governmentId: delegation.governmentId,
  cohortId,
  next: `/cohorts/${cohortId}`,
})

/** The same row once more for the host's trail, where it is another government that answers it. */
export const alsoToHost = <E>(cohort: { hostId: string }, delegation: { governmentId: string }, entry: E) =>
  delegation.governmentId === cohort.hostId ? [] : [{ ...entry, governmentId: cohort.hostId }]
