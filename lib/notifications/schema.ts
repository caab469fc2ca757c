import { z } from 'zod'

/** What of the own notifications is shown, as it stands in the address. */
export const notificationFilters = z.object({
  show: z.enum(['unread', 'all']).catch('unread').default('unread'),
  cohort: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type NotificationFilters = z.output<typeof notificationFilters>

export const oneNotification = z.strictObject({ notificationId: z.uuid() })
export const allNotifications = z.strictObject({ cohortId: z.union([z.literal(''), z.uuid()]).default('') })
