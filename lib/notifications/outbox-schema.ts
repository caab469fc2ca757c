import { z } from 'zod'
import { kindNames } from '@/lib/access/notification-kinds'
import { locales } from '@/lib/i18n/define'
import { mailStates } from './outbox-rules'

export const outboxFilters = z.object({ state: z.enum(mailStates).optional().catch(undefined) })
export const oneMail = z.strictObject({ mailId: z.uuid() })
export const previewed = z.object({
  kind: z
    .enum(['account.link', 'digest', ...kindNames])
    .catch('call.opened')
    .default('call.opened'),
  locale: z.enum(locales).catch('id').default('id'),
})
