import { z } from 'zod'
import { kindNames, mailWays } from '@/lib/access/notification-kinds'
import { locales } from '@/lib/i18n/define'

/** What of the own notifications is shown, as it stands in the address. */
export const notificationFilters = z.object({
  show: z.enum(['unread', 'all']).catch('unread').default('unread'),
  cohort: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type NotificationFilters = z.output<typeof notificationFilters>

export const oneNotification = z.strictObject({ notificationId: z.uuid() })
export const allNotifications = z.strictObject({ cohortId: z.union([z.literal(''), z.uuid()]).default('') })

const typedInt = (most: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().max(most))

/** How one wants to be told: the language, the hour of the day's mail, and each kind in the app and by mail. */
export const choicesInput = z.strictObject({
  /** 0 where nothing was chosen yet. */
  version: typedInt(2_000_000_000),
  locale: z.enum(locales),
  digestHour: typedInt(23),
  rows: z
    .array(z.strictObject({ kind: z.enum(kindNames), app: z.literal('on').optional(), mail: z.enum(mailWays) }))
    .max(40),
})
