import type { NotificationKind } from '@/lib/access/notification-kinds'
import { type Sentence, sentence } from '@/lib/i18n/sentence'
import type { Day } from '@/lib/platform/dates'

/** One sentence of each kind, for whoever looks at how the mails read. */
export const samplesOn = (day: Day): Record<NotificationKind, Sentence> => ({
  'call.opened': sentence('notifications.callOpened', { day: { day } }),
  'call.extended': sentence('notifications.callExtended', { day: { day } }),
  'nomination.returned': sentence('notifications.returnedUntil', { day: { day } }),
  'lineup.decided': sentence('notifications.approved'),
  'task.waits': sentence('notifications.waitsVerify'),
  'task.due': sentence('notifications.taskDue', { task: { text: 'notifications.waitsVerify' }, day: { day } }),
  'task.nudged': sentence('notifications.taskNudged', { task: { text: 'notifications.waitsApprove' } }),
  'task.unattended': sentence('notifications.taskUnattended', {
    task: { text: 'notifications.waitsVerify' },
    days: 3,
  }),
  'seats.moved': sentence('notifications.seatsChanged', { seats: 18 }),
  'schedule.changed': sentence('notifications.scheduleChanged'),
  'job.failed': sentence('notifications.jobFailed', { job: { text: 'jobs.trailVerify' } }),
  'backup.failed': sentence('notifications.backupFailed'),
})
