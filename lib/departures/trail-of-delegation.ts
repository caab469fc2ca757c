/** What every change around a departure tells the trail and where it goes on. */
export const aboutDelegation = ({
  id,
  governmentId,
  cohortId,
}: {
  id: string
  governmentId: string
  cohortId: string
}) => ({
  subject: { kind: 'delegation', id },
  governmentId,
  cohortId,
  next: `/cohorts/${cohortId}/departure`,
})
