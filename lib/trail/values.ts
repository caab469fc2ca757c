import { roleLabels } from '@/lib/grants/roles'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { fieldLabel, stateLabel } from './changes'

const yesNo = (value: boolean): MessageKey => (value ? 'trail.yes' : 'trail.no')

/** The words for a value of a trail row: of a state, a role, a yes or no, or the fields that an act changed; or null. */
export function wordsOf(subjectKind: string, field: string, value: unknown): MessageKey[] | null {
  if (typeof value === 'boolean') return [yesNo(value)]
  if (Array.isArray(value)) {
    const words = value.map((one) => fieldLabel(String(one)))
    return words.length > 0 && words.every((word) => word !== null) ? words : null
  }
  const role = field === 'role' && typeof value === 'string' ? roleLabels[value as keyof typeof roleLabels] : undefined
  const state = stateLabel(subjectKind, value)
  return role ? [role] : state ? [state] : null
}

/** Whether a value is the id of something: it says nothing by itself, and is shown by the name of what it leads to. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)
