import type { Translate } from '@/lib/i18n/server'
import { labelOfField, type PasteField } from '@/lib/people/paste-fields'

/** What a column of a pasted list is called on screen. */
export function wordOfField(field: PasteField, t: Translate): string {
  const label = labelOfField(field)
  return typeof label === 'string' ? (t as (key: string) => string)(label) : t('people.performanceYear', label)
}
