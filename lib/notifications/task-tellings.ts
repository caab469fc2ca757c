import { type JobName, jobLabels } from '@/lib/access/job-names'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'
import type { LinkByMail, Recipients, Told } from '@/lib/platform/telling'
import type { OfDelegation } from './tellings'

// What waits for somebody from now on, and what an administrator is to look at: as `tell` of an outcome.

const waits = (what: string, to: Recipients, cohortId: string, path: string, said: Sentence): Told => ({
  ...{ kind: 'task.waits', subject: what, to: [to], cohortId, path, said },
})
export const waitsForVerifiers = (governmentId: string, cohortId: string) =>
  waits(
    `verify:${cohortId}`,
    { holding: 'nomination.verify', governments: [governmentId] },
    cohortId,
    `/verification?cohort=${cohortId}`,
    sentence('notifications.waitsVerify'),
  )
export const waitsForApproval = ({ governmentId, cohortId, delegationId }: OfDelegation) =>
  waits(
    `decide:${delegationId}`,
    { holding: 'lineup.approve', governments: [governmentId] },
    cohortId,
    `/cohorts/${cohortId}/approval`,
    sentence('notifications.waitsApprove'),
  )
export const waitsForScores = (cohortId: string, assessors: readonly string[]) =>
  waits(
    `score:${cohortId}`,
    { users: assessors },
    cohortId,
    `/assessments?cohort=${cohortId}`,
    sentence('notifications.waitsScore'),
  )

/** A thing that waits: its id on work lists, and what is to be done, as a text without values. */
export type Task = { id: string; cohortId: string | null; path: string; task: MessageKey }

const ofTask = ({ id: subject, cohortId, path }: Task, to: readonly Recipients[]) => ({ subject, cohortId, path, to })

/** Once for each last day: who has the task hears of it before it is late. @public */
export const taskDue = (task: Task, day: Day, to: readonly Recipients[]): Told => ({
  ...ofTask({ ...task, id: `${task.id}@${day}` }, to),
  kind: 'task.due',
  said: sentence('notifications.taskDue', { task: { text: task.task }, day: { day } }),
  once: true,
})
/** A colleague asks: to those alone who were not asked today. @public */
export const taskNudged = (task: Task, to: readonly Recipients[]): Told => ({
  ...ofTask(task, to),
  kind: 'task.nudged',
  said: sentence('notifications.taskNudged', { task: { text: task.task } }),
})
/** Nobody acted for so many working days: the next in line hears of it, once for each step. */
export const taskUnattended = (task: Task, days: number, to: readonly Recipients[]): Told => ({
  ...ofTask({ ...task, id: `${task.id}#${days}` }, to),
  kind: 'task.unattended',
  said: sentence('notifications.taskUnattended', { task: { text: task.task }, days }),
  once: true,
})

/** To whoever administers the installation, at once. @public */
export const jobFailed = (jobId: string, name: JobName): Told => ({
  kind: 'job.failed',
  to: [{ keeping: 'job.keep' }],
  subject: `job:${jobId}`,
  path: '/administration/jobs',
  said: sentence('notifications.jobFailed', { job: { text: jobLabels[name] } }),
  once: true,
})
/** The same of a backup; the path is of the page that tells more. @public */
export const backupFailed = (path: string): Told => ({
  kind: 'backup.failed',
  to: [{ keeping: 'job.keep' }],
  subject: 'backup',
  path,
  said: sentence('notifications.backupFailed'),
})

/** To the owner of the account, by mail alone: the link is made from the id when it is sent, and stands in no row. @public */
export const accountLink = (activationId: string): LinkByMail => ({ activationId })
