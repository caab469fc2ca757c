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
  about?: readonly (ReactNode | null | undefined)[]
  href?: string
  children?: ReactNode
}) {
  const facts = about?.filter(Boolean) ?? []
  return (
    <div className="person">
      <b>{href ? <AppLink href={href}>{name}</AppLink> : name}</b>
      {facts.length > 0 && (
        <span>
          {facts.map((fact, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              {fact}
            </span>
          ))}
        </span>
      )}
      {children}
    </div>
  )
}
