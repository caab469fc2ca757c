/** Who may not assess whom, and what is asked to know it (product.md, rule 3). */
export type AssessorSeat = { id: string; personId: string | null; agencyId: string | null }
export type NominationToAssess = {
  id: string
  personId: string
  agencyId: string
  /** The user who nominated; who nominated does not judge. */
  nominatedBy: string
  /** Assessors with a declared conflict of interest. */
  conflicts: readonly string[]
  /** Assessors who have it already: they count, and keep it. */
  assigned: readonly string[]
}
/** Nobody assesses the own agency, the own nomination, one that they made, or one with a conflict. */
export const mayAssess = (assessor: AssessorSeat, nomination: NominationToAssess) =>
  assessor.personId !== nomination.personId &&
  assessor.agencyId !== nomination.agencyId &&
  assessor.id !== nomination.nominatedBy &&
  !nomination.conflicts.includes(assessor.id)

/** A nomination with its assignments, as the balance reads it: who stepped back does not get it again. */
export function toAssess(row: {
  id: string
  personId: string
  agencyId: string
  nominatedById: string
  assignments: readonly { assessorId: string; conflictAt: Date | null }[]
}): NominationToAssess {
  const { id, personId, agencyId, nominatedById, assignments } = row
  return {
    id,
    personId,
    agencyId,
    nominatedBy: nominatedById,
    conflicts: assignments.filter(({ conflictAt }) => conflictAt !== null).map(({ assessorId }) => assessorId),
    assigned: assignments.map(({ assessorId }) => assessorId),
  }
}
