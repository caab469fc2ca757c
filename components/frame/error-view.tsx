'use client'
import type { ReactNode } from 'react'
import { WordmarkSign } from './wordmark-sign'

/**
 * What an error page shows: what happened, whether anything was saved, what to do, and a code to name. A client
 * component, because Next sends the not-found, forbidden and unauthorized pages along with every page: so only their
 * few words travel.
 */
export function ErrorView({
  product,
  title,
  body,
  reference,
  children,
}: {
  product: string
  title: string
  body: string
  /** Words and code, for example "Kode rujukan: 1234". */
  reference?: string
  children?: ReactNode
}) {
  return (
    <>
      <title>{`${title} · ${product}`}</title>
      <header className="top">
        <div className="page">
          <a className="wordmark" href="/">
            <WordmarkSign />
            {product}
          </a>
        </div>
      </header>
      <main id="main">
        <div className="page">
          <div className="error-page">
            <h1>{title}</h1>
            <p className="soft">{body}</p>
            {reference && <p className="mono">{reference}</p>}
            <div className="row">{children}</div>
          </div>
        </div>
      </main>
    </>
  )
}
