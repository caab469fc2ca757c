'use client'
import { type RefObject, useEffect, useRef } from 'react'

/**
 * Asks before a page with unsaved typing is left, by closing it or by a link inside the app. A press is no longer
 * unsaved typing, until an `attempt` comes back without having led on.
 */
export function useLeaveWarning(form: RefObject<HTMLFormElement | null>, question: string | null, attempt: number) {
  const changed = useRef(false)
  useEffect(() => {
    changed.current = attempt !== 0
  }, [attempt])
  useEffect(() => {
    const element = form.current
    if (!element || question === null) return
    const touch = () => {
      changed.current = true
    }
    const sent = () => {
      changed.current = false
    }
    const closing = (event: BeforeUnloadEvent) => {
      if (changed.current) event.preventDefault()
    }
    const following = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!changed.current || !link || staysHere(link as HTMLAnchorElement, event)) return
      if (window.confirm(question)) sent()
      else {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    element.addEventListener('input', touch)
    element.addEventListener('submit', sent)
    window.addEventListener('beforeunload', closing)
    document.addEventListener('click', following, true)
    return () => {
      element.removeEventListener('input', touch)
      element.removeEventListener('submit', sent)
      window.removeEventListener('beforeunload', closing)
      document.removeEventListener('click', following, true)
    }
  }, [form, question])
}

/** Also what is a link only for whoever has no JavaScript, and changes the page in place (`data-in-place`). */
function staysHere(link: HTMLAnchorElement, event: MouseEvent) {
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || link.target === '_blank' || link.download
  const actsInPlace = link.dataset.inPlace !== undefined || link.getAttribute('href')?.startsWith('#') === true
  return Boolean(opensElsewhere) || actsInPlace
}
