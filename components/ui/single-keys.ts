'use client'
import { useSyncExternalStore } from 'react'

const place = 'angkatan.single-keys'
const changed = 'angkatan:single-keys'

/** Whether this browser's user wants keys that act without a modifier (WCAG 2.1.4); null until the browser is asked. */
export const useSingleKeys = (): boolean | null => useSyncExternalStore(listen, read, () => null)

export function keepSingleKeys(areOn: boolean) {
  localStorage.setItem(place, areOn ? 'on' : 'off')
  window.dispatchEvent(new Event(changed))
}

/** Whether a key was pressed to act and not to write or to reach the browser. */
export function isLoneKey({ ctrlKey, metaKey, altKey, target }: KeyboardEvent) {
  const isTyping =
    target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])')
  return !ctrlKey && !metaKey && !altKey && !isTyping
}

const read = () => localStorage.getItem(place) !== 'off'
function listen(onChange: () => void) {
  window.addEventListener(changed, onChange)
  return () => window.removeEventListener(changed, onChange)
}
