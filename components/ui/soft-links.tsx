'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Follows the links of the app without loading the page anew: one listener for all of them, so that a link costs no
 * more than its element. Stands once in the frame. What the browser does by itself it goes on doing: files, other
 * tabs, other sites, places on this page, and links that ask for a whole page (`data-whole`).
 */
export function SoftLinks() {
  const router = useRouter()
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || event.defaultPrevented || isForBrowser(link, event)) return
      event.preventDefault()
      router.push(link.href.slice(link.origin.length))
    }
    document.addEventListener('click', clicked)
    return () => document.removeEventListener('click', clicked)
  }, [router])
  return null
}

function isForBrowser(link: HTMLAnchorElement, event: MouseEvent) {
  const isModified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  const href = link.getAttribute('href') ?? '#'
  const leadsElsewhere = link.origin !== window.location.origin || link.target !== '' || link.hasAttribute('download')
  return isModified || leadsElsewhere || href.startsWith('#') || 'whole' in link.dataset || 'inPlace' in link.dataset
}
