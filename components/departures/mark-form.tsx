'use client'
import type { ReactNode } from 'react'
import type { MarkKind } from '@/lib/departures/roll-call'
import type { BoardPerson } from './board-person'

/** What a tap does with JavaScript, and where its form goes without. */
export type Marking = {
  cohortId: string
  send: (form: FormData) => void
  tap: (participantId: string, mark: MarkKind) => void
  /** Whether marks may be made now. */
  isOpen: boolean
}

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
  const { cohortId, send, tap, isOpen } = marking
  return (
    <form
      className="grid"
      action={send}
      onSubmit={(event) => {
        event.preventDefault()
        tap(person.participantId, mark)
      }}
    >
      <input type="hidden" name="cohortId" value={cohortId} />
      <input type="hidden" name="participantId" value={person.participantId} />
      <input type="hidden" name="mark" value={mark} />
      <input type="hidden" name="markId" value={person.markIds[mark]} />
      <button
        type="submit"
        className={`btn ${look}`}
        aria-pressed={isPressed || undefined}
        aria-label={isPressed ? person.labels.present : person.labels[mark]}
        disabled={!isOpen}
      >
        {children}
      </button>
    </form>
  )
}
