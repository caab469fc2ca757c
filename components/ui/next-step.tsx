import type { ReactNode } from 'react'

/** What to do next, why, and the page's primary button. Stands last in the card of the stage bar. */
export function NextStep({ title, body, children }: { title: ReactNode; body?: ReactNode; children?: ReactNode }) {
  return (
    <div className="next">
      <div>
        <b>{title}</b>
        {body && <div className="mid soft">{body}</div>}
      </div>
      {children}
    </div>
  )
}
