import 'server-only'
import { createTranslator, type ICUArgs } from 'use-intl/core'
import { type AnyMessageKey, type Catalogue, type MessageKey, messagesFor } from './catalogue'
import type { Locale } from './define'
import { oneFullStop } from './full-stop'

type TextOf<K> = K extends `${infer S extends keyof Catalogue & string}.${infer N}`
  ? N extends keyof Catalogue[S]
    ? Catalogue[S][N] & string
    : never
  : never
/** Values for the placeholders of a text. Figures and days that are shown as such arrive formatted, by lib/i18n/format. */
type ValuesOf<K> = ICUArgs<
  TextOf<K>,
  { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: Date }
>

/** A text in the user's language. A text with placeholders does not compile without its values. */
export type Translate = <K extends AnyMessageKey>(
  key: K,
  ...values: K extends MessageKey ? [] : [values: ValuesOf<K>]
) => string

const made = new Map<Locale, Translate>()

/** The translator of one language; made once, since the catalogue never changes while the process lives. */
export function translatorFor(locale: Locale): Translate {
  const known = made.get(locale)
  if (known) return known
  const translator = createTranslator<Record<string, Record<string, string>>>({
    locale,
    messages: messagesFor(locale),
    timeZone: 'Asia/Jakarta',
    onError: (error) => {
      throw error
    },
  }) as unknown as (key: string, values?: object) => string
  const translate = ((key: string, values?: object) => oneFullStop(translator(key, values))) as Translate
  made.set(locale, translate)
  return translate
}
