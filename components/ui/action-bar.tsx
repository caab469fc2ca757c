import type { ReactNode } from 'react'

/** Stays in reach at the foot of a long page: what is chosen or missing, and the buttons that act on it. */
export function ActionBar({ lead, children }: { lead?: ReactNode; children: ReactNode }) {
  return (
    <div className="actionbar">
      {lead && <div>{lead}</div>}
      <div className="row">{children}</div>
    </div>
  )
}
