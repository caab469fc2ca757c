import type { ReactNode } from 'react'
import { AppLink } from './app-link'
import { Icon } from './icon'

/** A row of chips; on a phone with `scroll` it runs sideways. */
export function Chips({ children, label, scroll }: { children: ReactNode; label?: string; scroll?: boolean }) {
  const look = scroll ? 'chips chips-scroll' : 'chips'
  if (!label) return <div className={look}>{children}</div>
  return (
    <nav className={look} aria-label={label}>
      {children}
    </nav>
  )
}

/** A word in a frame that does nothing. */
export function Chip({ children }: { children: ReactNode }) {
  return <span className="chip">{children}</span>
}

/** A choice of view: one of several, with the number of rows it shows. */
export function ChipLink({
  href,
  current,
  count,
  children,
}: {
  href: string
  current?: boolean
  count?: string | number
  children: ReactNode
}) {
  return (
    <AppLink href={href} className="chip" current={current}>
      {children}
      {count !== undefined && <span className="num">{count}</span>}
    </AppLink>
  )
}

/** A filter that is on; the link leads to the list without it. `remove` is the words "Hapus saringan". */
export function FilterChip({ href, remove, children }: { href: string; remove: string; children: string }) {
  return (
    <AppLink href={href} className="chip" label={`${remove}: ${children}`}>
      {children}
      <Icon name="x" />
    </AppLink>
  )
}
