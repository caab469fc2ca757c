'use client'
import { useSyncExternalStore } from 'react'

// A cookie, since signing out empties the browser's storage, and a wish about keys is no secret.
const off = 'single-keys=off'
const changed = 'angkatan:single-keys'
const year = 365 * 24 * 3600

/** Whether this browser's user wants keys that act without a modifier (WCAG 2.1.4); null until the browser is asked. */
export const useSingleKeys = (): boolean | null => useSyncExternalStore(listen, read, () => null)

export function keepSingleKeys(areOn: boolean) {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
  document.cookie = `${off}; path=/; samesite=lax; max-age=${areOn ? 0 : year}`
  window.dispatchEvent(new Event(changed))
}

/** Whether a key was pressed to act and not to write or to reach the browser. */
export function isLoneKey({ ctrlKey, metaKey, altKey, target }: KeyboardEvent) {
  const isTyping =
    target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])')
  return !ctrlKey && !metaKey && !altKey && !isTyping
}

/** What a page's own keys do, for the list of keys: an element that says so, by its attributes. */
export type OwnKeys = { keys: readonly string[]; does: string }
export const ownKeys = ({ keys, does }: OwnKeys) => ({ 'data-own-keys': keys.join(' '), 'data-does': does })
export const findOwnKeys = (): OwnKeys[] =>
  [...document.querySelectorAll<HTMLElement>('[data-own-keys]')].map(({ dataset }) => ({
    keys: dataset.ownKeys!.split(' '),
    does: dataset.does!,
  }))

const read = () => !document.cookie.split('; ').includes(off)
function listen(onChange: () => void) {
  window.addEventListener(changed, onChange)
  return () => window.removeEventListener(changed, onChange)
}
