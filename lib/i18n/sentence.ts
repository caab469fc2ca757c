import type { ICUArgs } from 'use-intl/core'
import type { Day, Zone } from '@/lib/platform/dates'
import type { AnyMessageKey, Catalogue, MessageKey } from './catalogue'
import type { Locale } from './define'
import { formatDay, formatList, formatMean, formatMonth, formatPoints, formatRange, formatTimeIn } from './format'
import type { Translate } from './server'

/** What a rule puts into a placeholder: plain JSON, written out in the reader's language when it is told. */
type SentenceValue =
  | number
  | string
  | { day: Day }
  | { month: Day }
  | { from: Day; to: Day }
  /** An instant by the clock of a place. */
  | { clock: string; zone: Zone }
  | { points: number }
  | { mean: number }
  | { names: readonly string[] }
  | { text: MessageKey }
  | { texts: readonly MessageKey[] }

/** A sentence that a rule says, in no language yet: a key and the values of its placeholders. It can be stored as JSON. */
export type Sentence = { key: AnyMessageKey; values: Record<string, SentenceValue> }

type TextOf<K> = K extends `${infer S extends keyof Catalogue & string}.${infer N}`
  ? N extends keyof Catalogue[S]
    ? Catalogue[S][N] & string
    : never
  : never
type ValuesOf<K> = ICUArgs<TextOf<K>, { ICUArgument: SentenceValue; ICUNumberArgument: number; ICUDateArgument: never }>

/** Makes a sentence; a missing value does not compile. */
export function sentence<K extends AnyMessageKey>(
  key: K,
  ...[values]: K extends MessageKey ? [] : [values: ValuesOf<K>]
): Sentence {
  return { key, values: (values ?? {}) as Record<string, SentenceValue> }
}

/** The sentence in the reader's language; a key alone is a sentence without placeholders. */
export function tell(locale: Locale, t: Translate, said: Sentence | MessageKey): string {
  if (typeof said === 'string') return t(said as 'shell.notAllowed')
  const { key, values } = said
  const written = Object.entries(values).map(([name, value]) => [name, write(locale, t, value)])
  return (t as (key: string, values: object) => string)(key, Object.fromEntries(written))
}

function write(locale: Locale, t: Translate, value: SentenceValue): string | number {
  if (typeof value !== 'object') return value
  const word = (key: MessageKey) => (t as (key: string) => string)(key)
  if ('day' in value) return formatDay(locale, value.day)
  if ('clock' in value) return formatTimeIn(locale, new Date(value.clock), value.zone)
  if ('month' in value) return formatMonth(locale, value.month)
  if ('from' in value) return formatRange(locale, value.from, value.to)
  if ('points' in value) return formatPoints(locale, value.points)
  if ('mean' in value) return formatMean(locale, value.mean)
  if ('names' in value) return formatList(locale, value.names)
  if ('text' in value) return word(value.text)
  return formatList(locale, value.texts.map(word))
}
