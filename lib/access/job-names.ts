/**
 * Every job of the house, by the name under which it waits in the database. A start makes a queue for each; a job's
 * door (lib/<slice>/jobs.ts) says what it does.
 */
export const jobNames = ['expired.sweep', 'files.check', 'trail.verify'] as const

export type JobName = (typeof jobNames)[number]
