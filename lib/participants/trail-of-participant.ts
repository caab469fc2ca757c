type Changed = { id: string; governmentId: string; nominationId: string | null }

/** What every change of the name list tells the trail and where it goes on. */
export const aboutParticipant = ({ id, governmentId, nominationId }: Changed, cohortId: string) => ({
  subject: { kind: 'participant', id },
  governmentId,
  cohortId,
  nominationId,
  next: `/cohorts/${cohortId}/participants`,
})
