'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Draws the page anew every few seconds while it is looked at: for what goes on by itself. Without JavaScript, a reload does. */
export function Renewing({ seconds = 3 }: { seconds?: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [router, seconds])
  return null
}
