'use client'
import type { ReactNode } from 'react'
import type { MarkKind, PresenceState } from '@/lib/departures/roll-call'
import type { BoardPerson } from './board-person'

/** What a tap does with JavaScript, and where its form goes without. */
export type Marking = {
  cohortId: string
  send: (form: FormData) => void
  tap: (person: BoardPerson, mark: MarkKind) => void
  /** Whether marks may be made now. */
  isOpen: boolean
  /** Where everybody stands for a moment after a mark; empty otherwise. */
  lingering: ReadonlyMap<string, PresenceState>
}

const presenceBy: Record<MarkKind, PresenceState> = { present: 'present', absent: 'absent', undo: 'unmarked' }

/** One tap on one person, as a form of its own. */
export function MarkForm({
  marking,
  person,
  mark,
  look,
  isPressed = false,
  children,
}: {
  marking: Marking
  person: BoardPerson
  mark: MarkKind
  look: string
  /** Says that the person is present; pressing takes it back. */
  isPressed?: boolean
  children: ReactNode
}) {
  const { cohortId, send, tap, isOpen, lingering } = marking
  const isJustMarked = (lingering.get(person.participantId) ?? person.presence) !== person.presence
  const isThisMark = isJustMarked && presenceBy[mark] === person.presence
  return (
    <form
      className="grid"
      action={send}
      onSubmit={(event) => {
        event.preventDefault()
        // A second press by mistake says the same thing again.
        if (!isThisMark) tap(person, mark)
      }}
    >
      <input type="hidden" name="cohortId" value={cohortId} />
      <input type="hidden" name="participantId" value={person.participantId} />
      <input type="hidden" name="mark" value={mark} />
      <input type="hidden" name="markId" value={person.markIds[mark]} />
      <button
        type="submit"
        className={`btn ${look} ${isThisMark && mark !== 'undo' ? 'ok' : ''}`}
        aria-pressed={isJustMarked ? isThisMark !== isPressed : isPressed || undefined}
        aria-label={isPressed ? person.labels.present : person.labels[mark]}
        disabled={!isOpen}
      >
        {children}
      </button>
    </form>
  )
}
