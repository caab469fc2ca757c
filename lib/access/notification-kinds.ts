import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Permission } from './permissions'

/** How somebody is told by mail: not at all, at once within office hours, or in one mail a day. */
export const mailWays = ['off', 'now', 'digest'] as const
export type MailWay = (typeof mailWays)[number]

type Kind = {
  /** What it is called where people choose. */
  label: MessageKey
  /** Whom it can concern: offered to whoever holds one of these, or goes along themselves. */
  concerns: readonly Permission[]
  /** By mail unless the person chose otherwise. */
  mail: MailWay
  /** Goes out at once, at night and on holidays too; nobody can turn it off. */
  urgent?: boolean
  /** What is unread and comes again is mailed again only after so many hours. */
  quietHours?: number
}

/**
 * Every kind of thing that people are told: data that the doors, the choices, the previews and the tests read. A new
 * kind is a line here, and its words (lib/notifications/messages.ts) and a sample of it
 * (lib/notifications/samples.ts).
 */
const notificationKinds = {
  'call.opened': {
    label: 'notifications.kindCallOpened',
    concerns: ['nomination.write', 'delegation.answer'],
    mail: 'now',
  },
  'call.extended': {
    label: 'notifications.kindCallExtended',
    concerns: ['nomination.write', 'delegation.answer'],
    mail: 'now',
  },
  'nomination.returned': { label: 'notifications.kindReturned', concerns: ['nomination.write'], mail: 'now' },
  'lineup.decided': {
    label: 'notifications.kindDecided',
    concerns: ['nomination.write', 'lineup.propose', 'me.see'],
    mail: 'now',
  },
  'task.waits': {
    label: 'notifications.kindWaits',
    concerns: ['nomination.verify', 'assessment.score', 'lineup.approve', 'lineup.propose', 'delegation.answer'],
    mail: 'digest',
    quietHours: 20,
  },
  'task.due': {
    label: 'notifications.kindDue',
    concerns: ['nomination.write', 'nomination.verify', 'assessment.score', 'lineup.approve', 'lineup.propose'],
    mail: 'now',
  },
  'task.nudged': {
    label: 'notifications.kindNudged',
    concerns: [
      'nomination.write',
      'nomination.verify',
      'assessment.score',
      'lineup.approve',
      'lineup.propose',
      'delegation.answer',
      'rollcall.mark',
    ],
    mail: 'now',
  },
  'task.unattended': {
    label: 'notifications.kindUnattended',
    concerns: ['lineup.approve', 'organisation.edit'],
    mail: 'now',
  },
  'seats.moved': { label: 'notifications.kindSeats', concerns: ['lineup.propose', 'lineup.approve'], mail: 'now' },
  'schedule.changed': {
    label: 'notifications.kindSchedule',
    concerns: ['me.see', 'schedule.see'],
    mail: 'now',
    quietHours: 4,
  },
  'job.failed': { label: 'notifications.kindJobFailed', concerns: ['job.keep'], mail: 'now', urgent: true },
  'backup.failed': { label: 'notifications.kindBackupFailed', concerns: ['job.keep'], mail: 'now', urgent: true },
} as const satisfies Record<string, Kind>

export type NotificationKind = keyof typeof notificationKinds
export const kindNames = Object.keys(notificationKinds) as NotificationKind[]
export const kindOf = (name: NotificationKind): Kind => notificationKinds[name]
