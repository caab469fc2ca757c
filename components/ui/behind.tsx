import type { ReactNode } from 'react'

/** What stands behind a summary: the table of a chart, the whole list. Opens without JavaScript. */
export function Behind({ summary, children, open }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className="behind" open={open}>
      <summary>{summary}</summary>
      <div className="pt-2">{children}</div>
    </details>
  )
}
