import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { type Locale, locales } from './define'
import { translatorFor } from './translator'

export type { Translate } from './translator'

/** The cookie that keeps the chosen language. */
export const localeCookie = 'locale'

/** The language of this request: the cookie's, else Indonesian. */
export async function localeOf(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value
  return locales.find((locale) => locale === chosen) ?? 'id'
}

/** Language and translator of this request, for server components. */
export const translations = cache(async () => {
  const locale = await localeOf()
  return { locale, t: translatorFor(locale) }
})
