import { expect } from 'vitest'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { translator } from './translator'

const t = translator('id')

/** A move that is no longer possible; where the trail knows which was made instead, it is named. */
export const wrongState = /^Tindakan ini tidak berlaku (pada keadaan sekarang|lagi\. Langkah terakhir)/

/** What a form gets back that is refused for this reason and no other. */
export const refused = (key: MessageKey) => ({
  kind: 'refused',
  reason: key === 'shell.wrongState' ? expect.stringMatching(wrongState) : t(key),
})

/** The same where the reason stands beside a field. */
export const refusedAt = (field: string, key: MessageKey) => ({ kind: 'invalid', fields: { [field]: t(key) } })
