'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/** Open where there is room; a phone folds it once the page is alive. Without JavaScript it stays open. */
export function UnfoldOnDesktop({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (box.current && window.matchMedia('(max-width: 639px)').matches) box.current.open = false
  }, [])
  return (
    <details ref={box} open>
      <summary className="pad">{summary}</summary>
      {children}
    </details>
  )
}
