import type { ReactNode } from 'react'

/**
 * A link inside the app: a plain one, since a list holds fifty. The frame follows it without loading the page anew
 * (SoftLinks); until the browser's half has come, the browser does. Nothing is fetched ahead.
 */
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
    <a
      href={href}
      {...(className && { className })}
      {...(current && { 'aria-current': current })}
      {...(label && { 'aria-label': label })}
      {...(lang && { lang })}
    >
      {children}
    </a>
  )
}
