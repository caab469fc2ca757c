'use client'
import { type ReactNode, useActionState } from 'react'
import { Mended } from '@/components/form/form-context'
import type { MarkKind, PresenceState } from '@/lib/departures/roll-call'
import { type FormAction, idle } from '@/lib/platform/form-state'
import type { BoardPerson, BoardTexts } from './board-person'
import { OnTheBoard } from './closing-names'
import { QueueNotices } from './queue-notices'
import { RollCallGroups } from './roll-call-groups'
import { useHeldSubmit } from './use-held-submit'
import { useKeptFocus } from './use-kept-focus'
import { useLingering } from './use-lingering'
import { useMarkQueue } from './use-mark-queue'

/** The roll call: missing people first, a tap a person. Without JavaScript each tap is a form of its own. */
export function RollCallBoard({
  cohortId,
  userId,
  now,
  people,
  texts,
  action,
  isOpen,
  foot,
}: {
  cohortId: string
  /** Whose marks are kept in this browser. */
  userId: string
  now: string
  people: readonly BoardPerson[]
  texts: BoardTexts
  action: FormAction
  /** Whether marks may be made now. */
  isOpen: boolean
  foot: ReactNode
}) {
  const [state, send] = useActionState(action, idle)
  const { people: presences, waiting, reason, tap } = useMarkQueue({ cohortId, userId, now, people, isOpen })
  const holdSubmit = useHeldSubmit(waiting > 0)
  const { lingering, hold } = useLingering()
  const { board, onFocus } = useKeptFocus()
  const presenceOf = new Map(presences.map((one) => [one.participantId, one]))
  const rows = people.map((person) => ({ ...person, ...presenceOf.get(person.participantId) }))
  const those = (presence: PresenceState) => rows.filter((row) => row.presence === presence)
  const shown = (group: PresenceState) =>
    rows.filter(({ participantId, presence }) => (lingering.get(participantId) ?? presence) === group)
  const mark = (person: BoardPerson, kind: MarkKind) => {
    hold(rows)
    tap(person.participantId, kind)
  }
  const marking = { cohortId, send, tap: mark, isOpen, lingering }
  const present = those('present')
  const names = (presence: PresenceState) => those(presence).map(({ name }) => name)
  return (
    <div ref={board} onFocusCapture={onFocus}>
      <div className="rhead mt-3">
        <div className="big" aria-live="polite" tabIndex={-1}>
          <b>{present.length}</b>
          <span className="soft">{texts.presentOf}</span>
        </div>
        <progress className="sr" value={present.length} max={Math.max(1, rows.length)} aria-label={texts.present} />
      </div>
      <QueueNotices
        waiting={waiting}
        refused={reason ?? (state.kind === 'refused' ? state.reason : null)}
        texts={texts}
      />
      <RollCallGroups shown={shown} marking={marking} texts={texts} />
      {present.length > 0 && isOpen && <p className="soft mid mt-4">{texts.tapAgain}</p>}
      <OnTheBoard value={{ absent: names('absent'), unmarked: names('unmarked') }}>
        <Mended value={rows.map(({ presence }) => presence).join()}>
          <div onSubmitCapture={holdSubmit}>{foot}</div>
        </Mended>
      </OnTheBoard>
    </div>
  )
}
