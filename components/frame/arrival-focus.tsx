'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'

let last: string | null = null

/**
 * A page that is drawn without loading anew takes away what had the focus, and the next Tab would begin somewhere in the
 * header, behind the skip link. It begins with the page itself: the focus goes to it, unless it has been given a place.
 */
export function ArrivalFocus() {
  const here = `${usePathname()}?${useSearchParams()}`
  useEffect(() => {
    const hasMoved = last !== null && last !== here
    last = here
    if (hasMoved && document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true })
  }, [here])
  return null
}
