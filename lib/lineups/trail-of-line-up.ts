import { type Entry, takesSeat } from './composition'

/** What every change to a draft tells the trail and where it goes on. */
export const aboutLineUp = (cohortId: string, delegation: { governmentId: string }, id: string, number: number) => ({
  subject: { kind: 'lineup', id },
  governmentId: delegation.governmentId,
  cohortId,
  next: `/cohorts/${cohortId}/lineup?draft=${number}`,
})

/** Figures of a line-up, without people. */
export const figuresOf = (entries: readonly Entry[]) => ({
  seated: entries.filter(takesSeat).length,
  reserves: entries.filter(({ kind }) => kind === 'reserve').length,
})
