import type { ReactNode } from 'react'
import { AppLink } from './app-link'

/** A person as a row shows one: name with titles, then post and agency, then the reason of a state if there is one. */
export function Person({
  name,
  about,
  href,
  children,
}: {
  name: string
  /** Post · rank · agency, in this order; empty ones are left out. */
  about?: readonly (string | false | null | undefined)[]
  href?: string
  children?: ReactNode
}) {
  const facts = about?.filter(Boolean) ?? []
  return (
    <div className="person">
      <b>{href ? <AppLink href={href}>{name}</AppLink> : name}</b>
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {children}
    </div>
  )
}
