'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useId, useRef, useState, useTransition } from 'react'
import type { Locale } from '@/lib/i18n/define'
import type { FormState, Unsent } from '@/lib/platform/form-state'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'
import { formWords } from './form-words'
import { orUnsent } from './sending'
import { useUnattachedWarning } from './unattached-warning'

/** What an upload door answers to a form that stays open: where to go on, or why the file was not taken. */
type Answer = { next: string } | { refused: string }
type Standing = { attempt: number; refused: string | null; unsent: Unsent | null }

/** Longer than a file of the largest size takes on a slow line; a dead one is given up then. */
const patience = 5 * 60_000

/**
 * A form that carries a file. A browser that leaves the page to send it forgets the file when nothing comes back, so the
 * file is sent from the open page: what goes wrong is said above it, and file and text stay for the next press. What
 * leads back to this page draws it anew in place, so that what is typed into its other forms stays. Without JavaScript
 * the browser sends it by itself.
 */
export function UploadForm({
  to,
  locale,
  label,
  children,
}: {
  to: string
  locale: Locale
  label: string
  children: ReactNode
}) {
  const id = useId()
  const [{ attempt, refused, unsent }, setStanding] = useState<Standing>({ attempt: 0, refused: null, unsent: null })
  const [onItsWay, setOnItsWay] = useState<FormData | null>(null)
  const [isDrawing, draw] = useTransition()
  const router = useRouter()
  const own = useRef<HTMLFormElement>(null)
  const texts = formWords(locale)
  useUnattachedWarning(own, texts.unattached)

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (onItsWay || isDrawing) return
    const from = event.currentTarget
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(from, submitter)
    setOnItsWay(form)
    const answer = await orUnsent(() => send(to, form), { form, what: submitter?.textContent?.trim() ?? '', from })
    if ('next' in answer && answer.next !== window.location.pathname) {
      from.reset()
      return window.location.assign(answer.next)
    }
    setOnItsWay(null)
    if ('next' in answer) {
      from.reset()
      setStanding({ attempt: 0, refused: null, unsent: null })
      return draw(() => router.refresh())
    }
    const told = 'refused' in answer ? { refused: answer.refused, unsent: null } : { refused: null, unsent: answer }
    setStanding({ attempt: attempt + 1, ...told })
  }
  const state: FormState = refused ? { kind: 'refused', attempt, reason: refused, values: {} } : { kind: 'idle' }
  return (
    <form
      ref={own}
      action={to}
      method="post"
      encType="multipart/form-data"
      className="form"
      aria-label={label}
      onSubmit={onSubmit}
    >
      <FormContext value={{ id, texts, state, unsent, attempt, onItsWay }}>
        <ErrorSummary />
        {children}
      </FormContext>
    </form>
  )
}

/** Throws where no door answered: something in between did, or nothing at all. */
async function send(to: string, body: FormData): Promise<Answer> {
  const signal = AbortSignal.timeout(patience)
  const answer = await fetch(to, { method: 'POST', body, signal, headers: { accept: 'application/json' } })
  return answer.json()
}
