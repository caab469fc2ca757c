import type { MessageKey } from '@/lib/i18n/catalogue'

/**
 * Every job of the house, by the name under which it waits in the database. A start makes a queue for each; a job's
 * door (lib/<slice>/jobs.ts) says what it does.
 */
export const jobNames = [
  'backup.make',
  'expired.sweep',
  'files.check',
  'trail.verify',
  'health.measure',
  'mail.collect',
  'failures.tell',
  'tasks.tell',
] as const

export type JobName = (typeof jobNames)[number]

/** What a job is called on a page and in the trail. */
export const jobLabels = {
  'backup.make': 'jobs.backupMake',
  'expired.sweep': 'jobs.expiredSweep',
  'files.check': 'jobs.filesCheck',
  'trail.verify': 'jobs.trailVerify',
  'health.measure': 'jobs.healthMeasure',
  'mail.collect': 'notifications.collect',
  'failures.tell': 'notifications.tellFailures',
  'tasks.tell': 'desk.tellTasks',
} as const satisfies Record<JobName, MessageKey>
