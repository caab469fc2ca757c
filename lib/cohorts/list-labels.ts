import type { CohortOrder } from './list-filters'

/** The words of an order of the list. */
export const orderLabels = {
  '-start': 'cohorts.orderNewest',
  start: 'cohorts.orderOldest',
  title: 'cohorts.orderTitle',
  '-title': 'cohorts.orderTitleBack',
  phase: 'cohorts.orderPhase',
  '-phase': 'cohorts.orderPhaseBack',
} as const satisfies Record<CohortOrder, string>
