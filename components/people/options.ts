import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Translate } from '@/lib/i18n/server'

/** The choices of a table of labels, in the order of its keys. */
export const optionsOf = <K extends string>(keys: readonly K[], labelOf: (key: K) => MessageKey, t: Translate) =>
  keys.map((value) => ({ value, label: t(labelOf(value)) }))
