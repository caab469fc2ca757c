import { useSyncExternalStore } from 'react'
import type { Locale } from '@/lib/i18n/define'

/** The language of the page that the browser shows, for what is drawn when no server is asked. */
export function chosenLocale(): Locale {
  if (typeof document === 'undefined') return 'id'
  return document.documentElement.lang === 'en' || /(^|; )locale=en(;|$)/.test(document.cookie) ? 'en' : 'id'
}

const never = () => () => {}
/** The same for what the server may draw too: in Indonesian then, until the browser has looked. */
export const useChosenLocale = () => useSyncExternalStore<Locale>(never, chosenLocale, () => 'id')
