import type { ReactNode } from 'react'

/** Nothing here yet: says why and what one can do. `picture` only where nothing else is on the page. */
export function EmptyState({
  title,
  body,
  children,
  picture = false,
}: {
  title: string
  body?: ReactNode
  children?: ReactNode
  picture?: boolean
}) {
  return (
    <div className="empty">
      {picture && <ThreeStops />}
      <h2>{title}</h2>
      {body && <p>{body}</p>}
      {children && <div className="row mt-2">{children}</div>}
    </div>
  )
}

function ThreeStops() {
  return (
    <svg width="120" height="56" viewBox="0 0 120 56" fill="none" aria-hidden>
      <line x1="8" x2="112" y1="28" y2="28" stroke="var(--color-line)" strokeWidth="3" />
      <circle cx="12" cy="28" r="9" fill="var(--color-surface)" stroke="var(--color-brand)" strokeWidth="3" />
      <circle cx="12" cy="28" r="3.5" fill="var(--color-brand)" />
      <circle cx="60" cy="28" r="8" fill="var(--color-surface)" stroke="var(--color-control)" strokeWidth="2" />
      <circle cx="108" cy="28" r="8" fill="var(--color-surface)" stroke="var(--color-control)" strokeWidth="2" />
    </svg>
  )
}
