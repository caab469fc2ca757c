import type { MessageKey } from '@/lib/i18n/catalogue'
import { messages } from './messages'

/** The words for what an action did, by its name in the trail (cohort.open -> trail.cohort_open). */
export function wordsFor(action: string): MessageKey | null {
  const key = action.replaceAll(/[.-]/g, '_')
  return key in messages ? (`trail.${key}` as MessageKey) : null
}
