import type { ReactNode } from 'react'
import { Icon } from './icon'

export type StopState = 'done' | 'now' | 'todo'

/**
 * A line with stops: what is behind, where it stands and since when, what is ahead. When its own box is narrow it
 * becomes a row of segments with `summary` in words.
 */
export function StageBar({
  label,
  stops,
  doneWord,
  summary,
}: {
  label: string
  stops: readonly {
    name: string
    state: StopState
    note?: ReactNode
    /** How much of the current stop has passed, 0 to 1. */
    share?: number
  }[]
  /** "sudah dilalui", for those who hear the line. */
  doneWord: string
  summary: ReactNode
}) {
  return (
    <div className="stagebox">
      <ol className="stage" aria-label={label}>
        {stops.map(({ name, state, note, share = 0 }) => (
          <li key={name} data-s={state} aria-current={state === 'now' ? 'step' : undefined}>
            {state === 'now' && <Part share={share} />}
            <span className="dot">{state === 'done' && <Icon name="check" />}</span>
            <b>
              {name}
              {state === 'done' && <span className="sr"> ({doneWord})</span>}
            </b>
            {note && <span>{note}</span>}
          </li>
        ))}
      </ol>
      <div className="stage-s">{summary}</div>
    </div>
  )
}

/** The same line at a glance, six pixels high, for lists. */
export function StageMini({ label, stops, share = 0 }: { label: string; stops: readonly StopState[]; share?: number }) {
  return (
    <div className="mini" role="img" aria-label={label}>
      {stops.map((state, index) =>
        state === 'now' ? (
          <Part key={index} share={share} />
        ) : (
          <i key={index} className={state === 'done' ? 'd' : ''} />
        ),
      )}
    </div>
  )
}

/** A filled share of a line. Drawn, because the content policy forbids style attributes. */
function Part({ share }: { share: number }) {
  return (
    <svg className="part" width="100%" height="8" aria-hidden>
      <rect width={`${Math.round(share * 1000) / 10}%`} height="100%" />
    </svg>
  )
}
