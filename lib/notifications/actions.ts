'use server'
import { sentence } from '@/lib/i18n/sentence'
import { innerAddress } from '@/lib/platform/address'
import type { Write } from '@/lib/platform/db'
import { defineAction } from '@/lib/platform/doors/action'
import { findNotification, shownTo } from './queries'
import { allNotifications, oneNotification } from './schema'

const list = '/notifications'
const about = { subject: { kind: 'none', id: null }, governmentId: null } as const

/** Goes to where it is done, and marks it as read: a link would change something by being followed. */
export const openNotification = defineAction({
  permission: 'notification.own',
  name: 'notification.read',
  input: oneNotification,
  load: (tx, actor, { notificationId }, { now }) => findNotification(tx, actor, notificationId, now),
  can: () => null,
  run: async ({ tx, subject, now }) => ({
    ...about,
    after: { read: await markRead(tx, subject.id, now) },
    next: innerAddress(subject.path),
  }),
})

export const markNotification = defineAction({
  permission: 'notification.own',
  name: 'notification.read',
  input: oneNotification,
  load: (tx, actor, { notificationId }, { now }) => findNotification(tx, actor, notificationId, now),
  can: () => null,
  run: async ({ tx, subject, now }) => ({
    ...about,
    after: { read: await markRead(tx, subject.id, now) },
    next: list,
  }),
})

/** All that is unread, or all of one cohort. */
export const markAllNotifications = defineAction({
  permission: 'notification.own',
  name: 'notification.read',
  input: allNotifications,
  load: async () => ({}),
  can: () => null,
  run: async ({ tx, actor, input, now }) => {
    const where = { AND: [shownTo(actor, now, input.cohortId || undefined), { readAt: null }] }
    const { count } = await tx.notification.updateMany({ where, data: { readAt: now } })
    return { ...about, after: { read: count }, next: list, notice: sentence('notifications.markedAll', { n: count }) }
  },
})

async function markRead(tx: Write, id: string, now: Date) {
  const { count } = await tx.notification.updateMany({ where: { id, readAt: null }, data: { readAt: now } })
  return count
}
