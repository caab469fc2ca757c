import { type Entry, takesSeat } from './composition'

type Changed = {
  cohort: { id: string }
  delegation: { governmentId: string }
  lineUp: { id: string; number: number }
}

/** What every change to a draft tells the trail and where it goes on. */
export const aboutLineUp = ({ cohort, delegation, lineUp }: Changed) => ({
  subject: { kind: 'lineup', id: lineUp.id },
  governmentId: delegation.governmentId,
  cohortId: cohort.id,
  next: `/cohorts/${cohort.id}/lineup?draft=${lineUp.number}`,
})

/** Figures of a line-up, without people. */
export const figuresOf = (entries: readonly Entry[]) => ({
  seated: entries.filter(takesSeat).length,
  reserves: entries.filter(({ kind }) => kind === 'reserve').length,
})
