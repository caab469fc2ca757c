import type { ReactNode } from 'react'
import { AppLink } from './app-link'

/** A bar shorter than this share of the longest has its count beside it. */
const roomForText = 0.15

/** From many to few: each step a bar with its count, and the named losses below it, which link to their rows. */
export function Funnel({
  steps,
}: {
  steps: readonly {
    label: string
    /** The list behind the count. */
    href?: string
    count: number
    /** The count in words, formatted; the plain number otherwise. */
    text?: string
    loss?: ReactNode
    /** A limit, not a count: drawn dashed. */
    goal?: boolean
  }[]
}) {
  const most = Math.max(1, ...steps.map(({ count }) => count))
  return (
    <div className="funnel">
      {steps.map(({ label, href, count, text, loss, goal }) => (
        <div className="step" key={label}>
          <span className="lab">{href ? <AppLink href={href}>{label}</AppLink> : label}</span>
          <svg className={goal ? 'bar goal' : 'bar'} role="img" aria-label={`${label}: ${text ?? count}`}>
            <rect width={`${(count / most) * 100}%`} height="100%" rx="3" />
            {count / most < roomForText ? (
              <text x={`${(count / most) * 100}%`} dx="8" y="21" className="beside">
                {text ?? count}
              </text>
            ) : (
              <text x="10" y="21">
                {text ?? count}
              </text>
            )}
          </svg>
          {loss && <div className="loss">{loss}</div>}
        </div>
      ))}
    </div>
  )
}
