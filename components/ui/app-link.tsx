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
    <Link
      href={href}
      prefetch={false}
      className={className}
      aria-current={current || undefined}
      aria-label={label}
      lang={lang}
    >
      {children}
    </Link>
  )
}
