import type { Proposal } from './proposal'

/** What the trail says of a decision on a line-up, whatever the decision. */
export const aboutProposal = ({ cohort, delegation, lineUp }: Pick<Proposal, 'cohort' | 'delegation' | 'lineUp'>) => ({
  subject: { kind: 'lineup', id: lineUp.id },
  governmentId: delegation.governmentId,
  cohortId: cohort.id,
})
