import { type MessageKey, messagesFor } from './catalogue'

const words: Record<string, string> = messagesFor('id').trail

/** The words for what an action did, by its name in the trail (cohort.open -> trail.cohort_open). */
export function wordsFor(action: string): MessageKey | null {
  const key = action.replaceAll(/[.-]/g, '_')
  return key in words ? (`trail.${key}` as MessageKey) : null
}
