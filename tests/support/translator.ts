import { createTranslator } from 'use-intl/core'
import { messagesFor } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'

/** The translator of one language for tests of pure rules: a missing text or value throws. */
export function translator(locale: Locale): Translate {
  return createTranslator<Record<string, Record<string, string>>>({
    locale,
    messages: messagesFor(locale) as unknown as Record<string, Record<string, string>>,
    onError: (error) => {
      throw error
    },
  }) as unknown as Translate
}
