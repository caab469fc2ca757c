/** The slices in the order of a cohort's life: each may import those before it, and none after. */
export const slices = [
  'accounts',
  'organisation',
  'notifications',
  'people',
  'documents',
  'programmes',
  'cohorts',
  'delegations',
  'grants',
  'nominations',
  'selection',
  'lineups',
  'approvals',
  'participants',
  'departures',
  'schedule',
  'conduct',
  'trail',
  'reports',
  'backups',
  'health',
  'desk',
  'jobs',
] as const

export type Slice = (typeof slices)[number]
