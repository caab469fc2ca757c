import type { ReactNode } from 'react'

/** Facts as term and detail. Empty details are left out, unless `empty` gives the words for "not known". */
export function DescriptionList({
  items,
  empty,
}: {
  items: readonly { term: ReactNode; detail: ReactNode }[]
  empty?: string
}) {
  const shown = items.filter(({ detail }) => isThere(detail) || empty !== undefined)
  return (
    <dl className="dl">
      {shown.map(({ term, detail }, index) => (
        <div key={index} className="contents">
          <dt>{term}</dt>
          <dd>{isThere(detail) ? detail : <span className="faint">{empty}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

const isThere = (detail: ReactNode) => detail !== null && detail !== undefined && detail !== '' && detail !== false
