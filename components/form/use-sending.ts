'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react'
import { type FormAction, type FormState, idle, type Unsent } from '@/lib/platform/form-state'
import { type KeptForm, knowForm, type Press, placeOf, takeKept } from './kept-forms'
import { isServer, type Sent, sendingOf } from './sending'

/** How a form stands: what its fields show, what is on its way, and what a press came to that had no answer. */
export type Sending = {
  state: FormState
  unsent: Unsent | null
  /** Another number after each press that did not lead on: 0 before the first. */
  attempt: number
  /** What is being sent, until the answer is there. */
  onItsWay: FormData | null
}

/**
 * The one way in which a form is sent. With JavaScript the form is not left to the browser: React would empty it, and
 * so whatever happens under way leaves it as it is, with the word of what was not done and how to go on.
 */
export function useSending(action: FormAction, name: string, hidden: Record<string, string | number>) {
  const form = useRef<HTMLFormElement>(null)
  const [sent, send, isPending] = useActionState<Sent, Press>(
    isServer ? (action as never) : sendingOf(action),
    idle as Awaited<Sent>,
  )
  const [onItsWay, setOnItsWay] = useState<FormData | null>(null)
  const [kept, setKept] = useState<KeptForm | null>(null)
  // As text, since the object is another one at every drawing.
  const fixed = JSON.stringify(hidden)
  useEffect(() => {
    const place = placeOf(name, JSON.parse(fixed))
    setKept((known) => known ?? takeKept(place))
    return form.current ? knowForm(form.current, place) : undefined
  }, [name, fixed])

  const router = useRouter()
  const isLate = sent.kind === 'refused' && sent.changed !== undefined
  const late = isLate ? sent.attempt : 0
  useEffect(() => {
    // Brings what is stored now, and its version, under what stands in the fields.
    if (late > 0) router.refresh()
  }, [late, router])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    if (isPending) return
    const from = event.currentTarget
    const { submitter } = event.nativeEvent as SubmitEvent
    const press = { form: new FormData(from, submitter), what: submitter?.textContent?.trim() ?? '', from }
    setOnItsWay(press.form)
    startTransition(() => send(press))
  }
  const sending: Sending = { ...standing(sent, kept), onItsWay: isPending ? onItsWay : null }
  return { sending, form: { ref: form, action: send as unknown as (form: FormData) => void, onSubmit } }
}

/**
 * Fields are drawn anew where the server found faults in them, and where they were kept from before. Whatever else is
 * said leaves them alone: what stands in them was never sent away, a password neither.
 */
export const drawingOf = (state: FormState) => (state.kind === 'invalid' || state.kind === 'kept' ? state.attempt : 0)

/** A page that was loaded anew shows what was kept, until the server has answered for itself. */
function standing(sent: Sent, kept: KeptForm | null): Omit<Sending, 'onItsWay'> {
  const answered = sent.kind === 'unsent' ? sent.before : sent
  const state: FormState =
    kept && answered.kind === 'idle' ? { kind: 'kept', attempt: -1, values: kept.values } : answered
  if (sent.kind === 'unsent') return { state, unsent: sent, attempt: sent.attempt }
  const isBroughtBack = kept !== null && kept.what !== null && sent.kind === 'idle'
  if (isBroughtBack) return { state, unsent: { why: 'renewed', what: kept.what ?? '', isTyped: true }, attempt: -1 }
  return { state, unsent: null, attempt: answered.kind === 'idle' ? 0 : answered.attempt }
}
