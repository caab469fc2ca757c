import type { MessageKey } from '@/lib/i18n/catalogue'
import { translator } from './translator'

const t = translator('id')

/** What a form gets back that is refused for this reason and no other. */
export const refused = (key: MessageKey) => ({ kind: 'refused', reason: t(key) })

/** The same where the reason stands beside a field. */
export const refusedAt = (field: string, key: MessageKey) => ({ kind: 'invalid', fields: { [field]: t(key) } })
