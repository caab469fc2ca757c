import type { Day, Period } from '@/lib/platform/dates'

/** Until legs exist the planned days count, and without them the training itself (product.md, rule 2). */
export const daysAwayOf = (
  delegation: { leavesOn: Day | null; returnsOn: Day | null },
  cohort: { trainingStartsOn: Day; trainingEndsOn: Day },
): Period => ({
  startsOn: delegation.leavesOn ?? cohort.trainingStartsOn,
  endsOn: delegation.returnsOn ?? cohort.trainingEndsOn,
})
