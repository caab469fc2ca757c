'use client'
import { Check, CloudOff, MessageCircle, Phone } from 'lucide'
import { type ReactNode, useActionState } from 'react'
import { Picture } from '@/components/ui/picture'
import type { MarkKind } from '@/lib/departures/roll-call'
import { type FormAction, idle } from '@/lib/platform/form-state'
import { useHeldSubmit } from './use-held-submit'
import { type PersonPresence, useMarkQueue } from './use-mark-queue'

export type BoardPerson = PersonPresence & {
  name: string
  about: string
  /** Wall time of the mark as the server wrote it. */
  at: string | null
  /** +62…; null where none is known. */
  phone: string | null
  /** Ids for the marks of the plain forms. */
  markIds: Record<MarkKind, string>
  labels: { present: string; absent: string; undo: string; call: string; whatsapp: string }
}
export type BoardTexts = {
  presentOf: string
  missing: string
  absentOnes: string
  presentOnes: string
  present: string
  absent: string
  undo: string
  call: string
  tapAgain: string
  waitingOne: string
  waitingMany: string
  waitingNote: string
  refused: string
}

/** The roll call: missing people first, a tap a person. Without JavaScript each tap is a form of its own. */
export function RollCallBoard({
  cohortId,
  now,
  people,
  texts,
  action,
  isOpen,
  foot,
}: {
  cohortId: string
  now: string
  people: readonly BoardPerson[]
  texts: BoardTexts
  action: FormAction
  /** Whether marks may be made now. */
  isOpen: boolean
  foot: ReactNode
}) {
  const [state, send] = useActionState(action, idle)
  const { people: presences, waiting, reason, tap } = useMarkQueue(cohortId, now, people)
  const hold = useHeldSubmit(waiting > 0)
  const presenceOf = new Map(presences.map((one) => [one.participantId, one]))
  const rows = people.map((person) => ({ ...person, ...presenceOf.get(person.participantId) }))
  const those = (presence: PersonPresence['presence']) => rows.filter((row) => row.presence === presence)
  const refused = reason ?? (state.kind === 'refused' ? state.reason : null)
  const button = (person: BoardPerson, mark: MarkKind, words: ReactNode, look: string, pressed = false) => (
    <form
      className="grid"
      action={send}
      onSubmit={(event) => onTap(event, () => tap(person.participantId, mark))}
      key={mark}
    >
      <input type="hidden" name="cohortId" value={cohortId} />
      <input type="hidden" name="participantId" value={person.participantId} />
      <input type="hidden" name="mark" value={mark} />
      <input type="hidden" name="markId" value={person.markIds[mark]} />
      <button
        type="submit"
        className={`btn ${look}`}
        aria-pressed={pressed || undefined}
        aria-label={pressed ? person.labels.present : person.labels[mark]}
        disabled={!isOpen}
      >
        {words}
      </button>
    </form>
  )
  const [missing, absent, present] = [those('unmarked'), those('absent'), those('present')]
  return (
    <>
      <div className="rhead mt-3">
        <div className="big" aria-live="polite">
          <b>{present.length}</b>
          <span className="soft">{texts.presentOf}</span>
        </div>
        <progress className="sr" value={present.length} max={Math.max(1, rows.length)} aria-label={texts.present} />
      </div>
      <div role="status">
        {waiting > 0 && (
          <div className="notice mt-4" data-tone="wait">
            <Picture of={CloudOff} />
            <div>
              <b>{waiting === 1 ? texts.waitingOne : texts.waitingMany.replace('#', String(waiting))}</b>
              {texts.waitingNote}
            </div>
          </div>
        )}
      </div>
      {refused && (
        <div className="notice mt-4" data-tone="stop" role="alert">
          <Picture of={CloudOff} />
          <div>
            <b>{texts.refused}</b>
            {refused}
          </div>
        </div>
      )}
      <Group title={texts.missing} rows={missing} id="missing">
        {(person) => (
          <li key={person.participantId} className="miss">
            <Who person={person} />
            {button(person, 'present', texts.present, 'here')}
            <div className="acts">
              {person.phone && (
                <a className="btn !min-h-13" href={`tel:${person.phone}`} aria-label={person.labels.call}>
                  <Picture of={Phone} />
                  {texts.call}
                </a>
              )}
              {button(person, 'absent', texts.absent, '!min-h-13')}
              {person.phone && (
                <a
                  className="btn !min-h-13"
                  href={`https://wa.me/${person.phone.slice(1)}`}
                  aria-label={person.labels.whatsapp}
                  rel="noreferrer"
                >
                  <Picture of={MessageCircle} />
                </a>
              )}
            </div>
          </li>
        )}
      </Group>
      <Group title={texts.absentOnes} rows={absent} id="absent">
        {(person) => (
          <li key={person.participantId}>
            <Who person={person} />
            {button(person, 'undo', texts.undo, 'here')}
          </li>
        )}
      </Group>
      <Group title={texts.presentOnes} rows={present} id="present">
        {(person) => (
          <li key={person.participantId}>
            <Who person={person} />
            {button(
              person,
              'undo',
              <>
                <Picture of={Check} />
                {texts.present}
              </>,
              'here ok',
              true,
            )}
          </li>
        )}
      </Group>
      {present.length > 0 && isOpen && <p className="soft mid mt-4">{texts.tapAgain}</p>}
      <div onSubmitCapture={hold}>{foot}</div>
    </>
  )
}

function onTap(event: React.FormEvent, tap: () => void) {
  event.preventDefault()
  tap()
}

function Group({
  title,
  rows,
  id,
  children,
}: {
  title: string
  rows: readonly BoardPerson[]
  id: string
  children: (person: BoardPerson) => ReactNode
}) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 className="mt-6 mb-3" id={id}>
        {title.replace('#', String(rows.length))}
      </h2>
      <ul className="rl">{rows.map(children)}</ul>
    </section>
  )
}

function Who({ person: { name, about, at } }: { person: BoardPerson }) {
  return (
    <div className="person">
      <b>{name}</b>
      <span>{[about, at].filter(Boolean).join(' · ')}</span>
    </div>
  )
}
