import type { ReactNode } from 'react'
import { AppLink } from './app-link'

/** One key figure with its definition; a link to the rows it counts, if there are any. */
export function Tile({ value, label, href }: { value: ReactNode; label: ReactNode; href?: string }) {
  return (
    <div className="tile">
      <b>{value}</b>
      <span>{href ? <AppLink href={href}>{label}</AppLink> : label}</span>
    </div>
  )
}
