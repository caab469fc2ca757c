'use client'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState, useTransition } from 'react'
import type { Locale } from '@/lib/i18n/define'
import type { Unsent } from '@/lib/platform/form-state'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'
import { formWords } from './form-words'
import { type KeptForm, knowForm, placeOf, takeKept } from './kept-forms'
import { orUnsent } from './sending'

/**
 * A form whose action shows no state (a search, the language, signing out), sent with the same care as every other: what
 * goes wrong under way is said above it, and what was typed stays.
 */
export function PlainForm({
  action,
  locale,
  children,
  className,
  label,
}: {
  action: (form: FormData) => Promise<void>
  locale: Locale
  children: ReactNode
  className?: string
  label?: string
}) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [unsent, setUnsent] = useState<Unsent | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [isPending, startSending] = useTransition()
  useEffect(() => {
    if (!form.current) return
    const place = placeOf(`plain ${label ?? className}`, {})
    const kept = takeKept(place)
    if (kept) fillIn(form.current, kept)
    if (kept?.what) setUnsent({ why: 'renewed', what: kept.what, isTyped: true })
    return knowForm(form.current, place)
  }, [label, className])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isPending) return
    const from = event.currentTarget
    const { submitter } = event.nativeEvent as SubmitEvent
    const sent = new FormData(from, submitter)
    startSending(async () => {
      const press = { form: sent, what: submitter?.textContent?.trim() ?? '', from }
      const answer = await orUnsent(async () => {
        await action(sent)
        return {}
      }, press)
      setUnsent('why' in answer ? answer : null)
      setAttempt((tried) => tried + 1)
    })
  }
  const scope = { id, texts: formWords(locale), state: { kind: 'idle' as const }, unsent, attempt, onItsWay: null }
  return (
    <form ref={form} action={action} onSubmit={onSubmit} className={className} aria-label={label}>
      <FormContext value={scope}>{unsent && <ErrorSummary />}</FormContext>
      {children}
    </form>
  )
}

function fillIn(form: HTMLFormElement, { values }: KeptForm) {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name)
    const isTyped = field instanceof HTMLInputElement && field.type !== 'hidden'
    if ((isTyped || field instanceof HTMLSelectElement) && typeof value === 'string') field.value = value
  }
}
