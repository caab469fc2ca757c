'use client'
import { Check } from 'lucide'
import { type ReactNode, useActionState } from 'react'
import { Picture } from '@/components/ui/picture'
import { type FormAction, idle } from '@/lib/platform/form-state'
import type { BoardPerson, BoardTexts } from './board-person'
import { MarkForm } from './mark-form'
import { QueueNotices } from './queue-notices'
import { CallLink, WhatsappLink } from './roll-call-calls'
import { RollCallGroup } from './roll-call-group'
import { useHeldSubmit } from './use-held-submit'
import { type PersonPresence, useMarkQueue } from './use-mark-queue'

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
  const marking = { cohortId, send, tap, isOpen }
  const presenceOf = new Map(presences.map((one) => [one.participantId, one]))
  const rows = people.map((person) => ({ ...person, ...presenceOf.get(person.participantId) }))
  const those = (presence: PersonPresence['presence']) => rows.filter((row) => row.presence === presence)
  const present = those('present')
  return (
    <>
      <div className="rhead mt-3">
        <div className="big" aria-live="polite">
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
      <RollCallGroup title={texts.missing} rows={those('unmarked')} id="missing">
        {(person) => (
          <>
            <MarkForm marking={marking} person={person} mark="present" look="here">
              {texts.present}
            </MarkForm>
            <div className="acts">
              <CallLink person={person} text={texts.call} />
              <MarkForm marking={marking} person={person} mark="absent" look="!min-h-13">
                {texts.absent}
              </MarkForm>
              <WhatsappLink person={person} />
            </div>
          </>
        )}
      </RollCallGroup>
      <RollCallGroup title={texts.absentOnes} rows={those('absent')} id="absent">
        {(person) => (
          <MarkForm marking={marking} person={person} mark="undo" look="here">
            {texts.undo}
          </MarkForm>
        )}
      </RollCallGroup>
      <RollCallGroup title={texts.presentOnes} rows={present} id="present">
        {(person) => (
          <MarkForm marking={marking} person={person} mark="undo" look="here ok" isPressed>
            <Picture of={Check} />
            {texts.present}
          </MarkForm>
        )}
      </RollCallGroup>
      {present.length > 0 && isOpen && <p className="soft mid mt-4">{texts.tapAgain}</p>}
      <div onSubmitCapture={hold}>{foot}</div>
    </>
  )
}
