'use client'
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

/**
 * What was typed into a field of several lines before scripts came. React sets such a field back to its stored text when
 * it takes the page over, so it is read just before, put there again, and told.
 */
export function useTypedEarly(id: string, stored: string, tell: (text: string) => void) {
  const isTakenOver = useSyncExternalStore(never, no, yes)
  const typed = useRef(useState(() => (isTakenOver ? textIn(id) : null))[0])
  useLayoutEffect(() => {
    const [text, field] = [typed.current, document.getElementById(id)]
    typed.current = null
    if (text === null || !(field instanceof HTMLTextAreaElement) || field.value !== stored) return
    field.value = text
    tell(text)
  }, [id, stored, tell])
}

// Yes on the server and while its page is taken over, no for what is made in the browser.
const never = () => () => {}
const no = () => false
const yes = () => true

function textIn(id: string): string | null {
  if (typeof document === 'undefined') return null
  const field = document.getElementById(id)
  return field instanceof HTMLTextAreaElement ? field.value : null
}
