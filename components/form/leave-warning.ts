'use client'
import { type RefObject, useEffect } from 'react'

/** Asks before a page with unsaved typing is left, by closing it or by a link inside the app. */
export function useLeaveWarning(form: RefObject<HTMLFormElement | null>, question: string | null) {
  useEffect(() => {
    const element = form.current
    if (!element || question === null) return
    let changed = false
    const touch = () => {
      changed = true
    }
    const sent = () => {
      changed = false
    }
    const closing = (event: BeforeUnloadEvent) => {
      if (changed) event.preventDefault()
    }
    const following = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!changed || !link || staysHere(link as HTMLAnchorElement, event)) return
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

function staysHere(link: HTMLAnchorElement, event: MouseEvent) {
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || link.target === '_blank' || link.download
  return Boolean(opensElsewhere) || link.getAttribute('href')?.startsWith('#') === true
}
