import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { StopState } from './stage-bar'

/** Dates, signatures or events from top to bottom, with the state of each. */
export function VSteps({
  label,
  steps,
}: {
  label?: string
  steps: readonly { title: ReactNode; note?: ReactNode; state: StopState }[]
}) {
  return (
    <ol className="vsteps" aria-label={label}>
      {steps.map(({ title, note, state }, index) => (
        <li key={index} data-s={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="dot">{state === 'done' && <Icon name="check" />}</span>
          <b>{title}</b>
          {note && <span className="soft">{note}</span>}
        </li>
      ))}
    </ol>
  )
}
