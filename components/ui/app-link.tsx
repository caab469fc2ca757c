import Link from 'next/link'
import type { ReactNode } from 'react'

/** A link inside the app. It fetches nothing ahead: a list of 50 people must not ask for 50 pages. */
export function AppLink({
  href,
  children,
  className,
  current,
  label,
  lang,
}: {
  href: string
  children: ReactNode
  className?: string
  current?: boolean | 'page' | 'step'
  /** Accessible name, when the words alone do not say where it leads. */
  label?: string
  lang?: string
}) {
  return (
    // Each attribute stands once more in what the browser gets to hydrate from, also when it is undefined.
    <Link
      href={href}
      prefetch={false}
      {...(className && { className })}
      {...(current && { 'aria-current': current })}
      {...(label && { 'aria-label': label })}
      {...(lang && { lang })}
    >
      {children}
    </Link>
  )
}
