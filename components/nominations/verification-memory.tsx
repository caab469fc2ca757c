'use client'
import { useEffect, useRef } from 'react'

/**
 * Keeps what a verifier has marked and written on a nomination in this tab, so that looking at another one of the queue
 * loses nothing. Bound to the version: once anybody has decided, it is not brought back.
 */
export function VerificationMemory({ about }: { about: string }) {
  const own = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = own.current?.closest('form')
    if (!form) return
    const name = `verification ${about}`
    bringBack(form, JSON.parse(sessionStorage.getItem(name) ?? '{}'))
    const keep = () => {
      const marked = [...new FormData(form)].filter(([field, value]) => isOwn(field) && value !== '')
      sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(marked)))
    }
    form.addEventListener('input', keep)
    return () => form.removeEventListener('input', keep)
  }, [about])
  return <span ref={own} hidden />
}

const isOwn = (field: string) => /^(?:checks\.|seenNote|return|ineligible)/.test(field)

/** What the server answered stands before what was kept. */
function bringBack(form: HTMLFormElement, kept: Record<string, string>) {
  for (const [field, value] of Object.entries(kept)) {
    const control = form.elements.namedItem(field)
    if ((control instanceof RadioNodeList || isText(control)) && control.value === '') control.value = value
    if (isText(control) && value) control.closest('details')?.setAttribute('open', '')
  }
  form.dispatchEvent(new Event('change', { bubbles: true }))
}

const isText = (control: unknown): control is HTMLTextAreaElement | HTMLInputElement =>
  control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement
